package ceasefire.rules;

/** How heavy the brigades of a foreign force are. */
public enum Weight {
  /** Wheeled or on foot: soon there, little armour. */
  LIGHT,
  /** The brigade that all other numbers refer to. */
  MEDIUM,
  /** Armour and artillery: strong, slow and dear. */
  HEAVY
}
