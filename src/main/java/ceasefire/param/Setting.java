package ceasefire.param;

/**
 * A parameter whose value is not its default.
 *
 * @param path its path, with indices of lists
 * @param value as it stands in YAML
 * @param def its default as it stands in YAML; empty where a file must give it
 * @param unit its unit
 * @param meaning what it is, as a noun phrase
 * @param role who sets it
 */
public record Setting(
    String path, String value, String def, Unit unit, String meaning, Role role) {}
