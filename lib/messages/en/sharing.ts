export const sharing = {
  share: "Share this story",
  native: "Share …",
  email: "E-mail",
  qr: "QR code",
  qrOf: "QR code for {address}",
  previewTitle: "Where this link leads",
  leadsHere: "This link leads to:",
  leadsIn: "The story in each of its languages",
};
