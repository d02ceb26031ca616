import { qrCode } from "#lib/links/qr.ts";

/** An address to be taken off a screen or off paper by a telephone's camera: dark on light, whatever the page is. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = qrCode(address);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
