let context: AudioContext | undefined;

/** Two short, soft notes. Browsers are silent until somebody has touched the page. */
export function ring(): void {
  context ??= new AudioContext();
  const sounding = context;
  void sounding.resume();
  [660, 880].forEach((pitch, i) => {
    const from = sounding.currentTime + i * 0.15;
    const tone = sounding.createOscillator();
    const volume = sounding.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.1, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + 0.3);
    tone.connect(volume).connect(sounding.destination);
    tone.start(from);
    tone.stop(from + 0.3);
  });
}
