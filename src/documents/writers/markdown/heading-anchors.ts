export interface Anchor {
  title: string;
  anchor: string;
}

/** Where GitHub and GitLab let a heading be linked to: lowercase, without signs, hyphens for spaces. */
export function anchors(titles: readonly string[]): Anchor[] {
  return titles.map((title) => ({
    title,
    anchor: title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  }));
}
