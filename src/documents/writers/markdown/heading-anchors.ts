export interface HeadingAnchor {
  title: string;
  anchor: string;
}

/** Where GitHub and GitLab let a heading be linked to: lowercase, without signs, hyphens for spaces. */
export function headingAnchors(titles: readonly string[]): HeadingAnchor[] {
  return titles.map((title) => ({
    title,
    anchor: title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  }));
}
