export const problems = {
  withdrawn: "The newsroom has withdrawn what stood at this address.",
  malformedTitle: "We could not read what was sent",
  malformed: "It did not arrive as a form in UTF-8. Please go back and send it again.",
  foreignTitle: "This form was sent from another site",
  foreign: "For your safety only forms on our own pages are accepted. Please open the page here and send it again.",
  tooLargeTitle: "That was too much at once",
  tooLarge: "What was sent is larger than this form takes. Please go back, shorten it and send it again.",
  unavailableTitle: "Please try again in a moment",
  unavailable: "The site cannot answer this just now. It usually takes less than a minute.",
  kept: "Nothing you typed is lost: it stands below.",
  sendAgain: "Send again",
  byOrder: "What stood at this address was taken down by order of a court or an authority.",
};
