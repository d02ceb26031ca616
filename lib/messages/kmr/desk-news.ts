/** What a desk that is open hears meanwhile. */
export const deskNews = {
  live: "Tiştê li maseyê diqewime",
  new: "{count, plural, one {# şîroveya nû} other {# şîroveyên nû}}",
  newMany: "Ji {count, plural, one {# şîroveya nû} other {# şîroveyên nû}} zêdetir",
  load: "Nîşan bide",
  notify: "Di gerokê de jî min agahdar bike",
  sound: "Dengekî lê bide",
  denied: "Gerok destûrê nade agahiyên vê malperê.",
  signedOut: "Tu derketî. Heta ku tu dîsa nekevî, tiştekî nû li vir nayê nîşandan.",
  options: "Agahî di vê gerokê de",
};
