/** How many pictures a gallery has. */
export const galleryLimits = { fewest: 2, most: 20 };
