/** The colours of one drawn home, as six-digit hex, and the words that name them in an alt text. */
export interface Palette {
  sky: readonly [top: string, bottom: string];
  ground: string;
  groundDark: string;
  wall: string;
  wallDark: string;
  roof: string;
  roofDark: string;
  trim: string;
  glass: string;
  glassLight: string;
  door: string;
  leaf: string;
  leafDark: string;
  timber: string;
  words: { wall: string; roof: string; door: string };
}

const palette = (
  words: [wall: string, roof: string, door: string],
  sky: [string, string],
  ground: [string, string],
  wall: [string, string],
  roof: [string, string],
  glass: [string, string],
  leaf: [string, string],
  [trim, door, timber]: [string, string, string],
): Palette => ({
  sky,
  ground: ground[0],
  groundDark: ground[1],
  wall: wall[0],
  wallDark: wall[1],
  roof: roof[0],
  roofDark: roof[1],
  glass: glass[0],
  glassLight: glass[1],
  leaf: leaf[0],
  leafDark: leaf[1],
  trim,
  door,
  timber,
  words: { wall: words[0], roof: words[1], door: words[2] },
});

/** Muted palettes, named by their walls. All keep the sky light and the roof the darkest thing in the picture. */
export const PALETTES = {
  stone: palette(
    ["cream", "gray", "brown"],
    ["#D5DEE3", "#EEF0EC"],
    ["#B9BEA8", "#A7AE95"],
    ["#EFE9DE", "#DBD3C4"],
    ["#6A6B70", "#595A5F"],
    ["#7F95A3", "#A9BAC3"],
    ["#87967B", "#72826A"],
    ["#FBF9F5", "#7B5A48", "#A9825D"],
  ),
  slate: palette(
    ["slate-gray", "dark", "tan"],
    ["#CCD6DF", "#E9EDF0"],
    ["#AEB8A6", "#9CA795"],
    ["#5C6672", "#4B545F"],
    ["#353B43", "#2B3037"],
    ["#C7D6DF", "#E1EAEF"],
    ["#6F8271", "#5D7060"],
    ["#E7EAEC", "#B98B5E", "#A57F5B"],
  ),
  clay: palette(
    ["terracotta", "brown", "slate-gray"],
    ["#E3DEDA", "#F4EFE9"],
    ["#C4BC9F", "#B3AB8D"],
    ["#C98F6F", "#B37B5D"],
    ["#7A5141", "#694437"],
    ["#6C7C86", "#9BAAB2"],
    ["#96976F", "#81835E"],
    ["#F6EEE6", "#3F4B52", "#8D6A4C"],
  ),
  sage: palette(
    ["sage-green", "charcoal", "ochre"],
    ["#D8E0DC", "#EFF2EC"],
    ["#B3BD9F", "#A0AC8C"],
    ["#9DAE9C", "#889A88"],
    ["#555C58", "#474D4A"],
    ["#71858A", "#A3B4B6"],
    ["#748867", "#627658"],
    ["#F5F5EF", "#C3A15F", "#A88A62"],
  ),
  dusk: palette(
    ["plum-gray", "near-black", "copper"],
    ["#A9AFC4", "#E2D3CC"],
    ["#8C927F", "#7C8270"],
    ["#4D4F5E", "#3F414F"],
    ["#2C2E39", "#24262F"],
    ["#F1D9A7", "#F8E8C6"],
    ["#5E6C5F", "#4F5C52"],
    ["#D9D6D3", "#8F5F45", "#8C694E"],
  ),
  chalk: palette(
    ["white", "black", "brick-red"],
    ["#D4E0E8", "#F1F3F2"],
    ["#BFC6AE", "#ADB59A"],
    ["#FAF8F4", "#E6E2DA"],
    ["#3E454B", "#343A40"],
    ["#8CA0AC", "#B4C3CB"],
    ["#8B9C80", "#76886C"],
    ["#2F353A", "#A65E45", "#B08A63"],
  ),
  harbour: palette(
    ["harbour-blue", "graphite", "red"],
    ["#D3DDE6", "#F0F1EE"],
    ["#B6BEA9", "#A4AD97"],
    ["#5F7F97", "#4F6D84"],
    ["#3A434D", "#2F3740"],
    ["#BCCBD4", "#DBE5EA"],
    ["#7D917C", "#6A7E6A"],
    ["#F7F6F1", "#A8513F", "#A58260"],
  ),
  ochre: palette(
    ["ochre", "slate", "deep green"],
    ["#DEE3E2", "#F5F0E4"],
    ["#BFBE9C", "#AEAE8B"],
    ["#DDB878", "#C9A363"],
    ["#5B5F66", "#4C5056"],
    ["#72858F", "#A4B3BA"],
    ["#7F8F6B", "#6C7D5B"],
    ["#FBF7EC", "#3F5B4D", "#96734D"],
  ),
  rose: palette(
    ["dusty-rose", "brown-gray", "navy"],
    ["#DFE0E6", "#F6EEEA"],
    ["#BDBDA4", "#ABAC92"],
    ["#CFB0A5", "#BB9A8F"],
    ["#675A58", "#574B4A"],
    ["#7B8A99", "#A9B5C0"],
    ["#8A9A7E", "#76876B"],
    ["#FBF5F0", "#39475C", "#9A7558"],
  ),
  cedar: palette(
    ["cedar-shingled", "moss-gray", "teal"],
    ["#D9E0E2", "#F1EFE7"],
    ["#B7BB9F", "#A5AA8D"],
    ["#B0906D", "#9A7B5A"],
    ["#5F6159", "#51534C"],
    ["#7E939B", "#ABBCC2"],
    ["#71856A", "#5F735A"],
    ["#F4EFE4", "#2F6466", "#8A6A4A"],
  ),
  soot: palette(
    ["charcoal", "black", "natural oak"],
    ["#D2D9DE", "#EFEEEA"],
    ["#B2B8A4", "#A0A792"],
    ["#3F4347", "#33373A"],
    ["#26292C", "#1F2224"],
    ["#B5C4CB", "#D7E0E4"],
    ["#7B8C72", "#687961"],
    ["#C9A67C", "#C08F5A", "#B88E60"],
  ),
  driftwood: palette(
    ["weathered gray", "blue-gray", "mustard"],
    ["#CFDCE2", "#F2F2EC"],
    ["#C3C3AC", "#B2B29A"],
    ["#B9B5AB", "#A39F95"],
    ["#56636E", "#48545E"],
    ["#7A929E", "#A9BCC5"],
    ["#86987F", "#72856C"],
    ["#FAF9F5", "#C99A3F", "#97836A"],
  ),
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof PALETTES;
