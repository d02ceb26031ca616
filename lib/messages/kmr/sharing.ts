export const sharing = {
  share: "Vê nûçeyê parve bike",
  native: "Parve bike …",
  email: "E-peyam",
  qr: "Koda QR",
  qrOf: "Koda QR ya {address}",
  previewTitle: "Ev girêdan diçe ku derê",
  leadsHere: "Ev girêdan diçe:",
  leadsIn: "Nûçe bi her zimanê xwe",
};
