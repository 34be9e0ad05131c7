package ceasefire.param;

import java.nio.file.Path;

/**
 * What a file resolved to.
 *
 * @param value the record, checked
 * @param resolvedYaml every parameter with its value, in declaration order; reads back to the value
 * @param file the file as the user named it
 */
public record Loaded<T>(T value, String resolvedYaml, Path file) {}
