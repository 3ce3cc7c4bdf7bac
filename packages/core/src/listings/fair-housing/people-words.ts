/** Parts of patterns that several rules share. */

/** "perfect for", "ideal for", "great for", "suited to", "aimed at", "preferred by". */
export const MEANT_FOR =
  "(?:perfect|ideal|great|suitable|suited|best|wonderful|excellent|right|good|designed|made|meant|tailored|geared|fit)\\s+(?:for|to|toward|towards)(?:\\s+(?:a|an|any|the|your|those|young|small|large|growing|new|single|older|active|two|busy|professional|working))*\\s+";

/** "only", "preferred", "wanted", "welcome": after a kind of person. */
export const ONLY = "\\s+(?:only|preferred|wanted|desired|sought|need\\s+apply)";
export const NO =
  "\\b(?:no|not\\s+(?:for|suitable\\s+for|suited\\s+(?:for|to)|accepting|taking|allowing)|without|never|sorry,?\\s+no|must\\s+not\\s+have|can(?:no|'|’)t\\s+have)\\s+";

/** What describes a place by who lives there. */
export const PLACE =
  "(?:area|neighbou?rhood|community|street|block|district|building|section|part\\s+of\\s+town|enclave|quarter|town|suburb|complex)";
