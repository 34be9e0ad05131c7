package ceasefire.gui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A display for a process: a virtual one of its own where Xvfb is there, or else that of the user. */
final class Screen implements AutoCloseable {
  private final @Nullable Process server;
  private final String display;

  private Screen(@Nullable Process server, String display) {
    this.server = server;
    this.display = display;
  }

  /** Opens a display of 1280 x 800 pixels. */
  static Screen open() {
    try {
      // The server chooses a number that is free and tells it.
      Process server = new ProcessBuilder(
              "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      var said = new BufferedReader(
          new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
      String number = said.readLine();
      if (number == null) {
        server.destroy();
        throw new IllegalStateException("Xvfb opened no display");
      }
      return new Screen(server, ":" + number.strip());
    } catch (IOException noServer) {
      String own = System.getenv("DISPLAY");
      if (own == null) {
        throw new UncheckedIOException(noServer);
      }
      return new Screen(null, own);
    }
  }

  /** Starts a process on it. */
  Process start(ProcessBuilder builder) {
    builder.environment().put("DISPLAY", display);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (server != null) {
      server.destroy();
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    }
  }
}
