package ceasefire.results;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns that are filled row by row; what does not fit the memory is put aside. */
final class Columns {
  /** So many numbers may take a thirty-second of the heap. */
  private static final long MOST_CELLS = Runtime.getRuntime().maxMemory() / 32 / Double.BYTES;

  private final Map<String, ColumnStore> stores = new LinkedHashMap<>();
  private final long mostRows;
  private @Nullable ScratchFile scratch;
  private int rowsInMemory;

  Columns(List<String> names, Set<String> text) {
    this(names, text, MOST_CELLS);
  }

  /** With no more cells in memory than these, but one row at least. */
  Columns(List<String> names, Set<String> text, long mostCells) {
    names.forEach(name -> stores.put(name, new ColumnStore(text.contains(name))));
    mostRows = StrictMath.max(1, mostCells / StrictMath.max(1, names.size()));
  }

  /** Adds a row; {@code cells} are those of the columns, in their order. */
  void add(CsvScanner row, int[] cells) {
    if (rowsInMemory >= mostRows) {
      putAside();
    }
    int next = 0;
    for (ColumnStore column : stores.values()) {
      column.add(row, cells[next++]);
    }
    rowsInMemory++;
  }

  private void putAside() {
    ScratchFile file = scratch == null ? ScratchFile.open() : scratch;
    scratch = file;
    stores.values().forEach(column -> column.putAside(file));
    rowsInMemory = 0;
  }

  Collection<String> names() {
    return stores.keySet();
  }

  Optional<ColumnStore> find(String name) {
    return Optional.ofNullable(stores.get(name));
  }
}
