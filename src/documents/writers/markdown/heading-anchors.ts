/** A heading with the anchor to link to it. */
export interface HeadingAnchor {
  title: string;
  anchor: string;
}

/**
 * Returns the anchors that GitHub and GitLab give to headings: lowercase, without punctuation, with hyphens
 * for spaces.
 */
export function headingAnchors(titles: readonly string[]): HeadingAnchor[] {
  return titles.map((title) => ({
    title,
    anchor: title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  }));
}
