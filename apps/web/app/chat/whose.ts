/** "Hammer Realty’s", "Larkfield Homes’". */
export const whose = (name: string): string => `${name}${/s$/i.test(name) ? "’" : "’s"}`;
