/** The form that decides on many: boxes elsewhere on the page belong to it by this. */
export const bulkFormId = "many";
