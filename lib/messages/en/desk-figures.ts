/** The page of figures at the desk, besides what readers may see of them (`moderation`). */
export const deskFigures = {
  title: "Figures",
  month: "Month",
  from: "From",
  until: "Until",
  show: "Show",
  before: "The month before",
  after: "The month after",
  bySection: "Sections",
  section: "Section",
  byModerator: "Moderators",
  moderator: "Moderator",
  moderatorNote:
    "Only editors and administrators see this list. It tells how busy the desk is, not how good somebody is.",
  forReaders: "For readers",
  isPublic: "Readers find the figures of each month that is over. Sections and moderators are not among them.",
  isNotPublic: "Readers find no figures of moderation.",
  publish: "Show readers the figures",
  withhold: "Show readers no figures",
  seen: "What readers see",
  changed: "Changed.",
};
