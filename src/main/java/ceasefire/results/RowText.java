package ceasefire.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The rows of single trials, as text. */
final class RowText implements AutoCloseable {
  private final RowIndex index;
  private final Path folder;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final RowCopier copier;

  /** Reads through an index, of files in a folder that messages name. */
  RowText(RowIndex index, Path folder) {
    this.index = index;
    this.folder = folder;
    this.copier = new RowCopier(index.files(), text);
  }

  /** A trial's rows, each with its line end; empty when it has none. */
  String of(long point, int replicate) {
    text.reset();
    try {
      index.copy(copier, point, replicate);
      copier.flush();
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      copier.close();
    } catch (IOException e) {
      throw StorageException.reading(folder, e);
    }
  }
}
