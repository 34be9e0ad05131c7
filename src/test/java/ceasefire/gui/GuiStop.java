package ceasefire.gui;

import ceasefire.Main;
import java.awt.Frame;
import java.io.IOException;
import java.util.Arrays;

/** Calls the program for a window, and has the process asked to end when the window is there. */
final class GuiStop {
  private GuiStop() {}

  /** Waits for the end, which is the program's affair. */
  public static void main(String[] config) throws InterruptedException, IOException {
    new Thread(() -> Main.main(new String[] {"gui", config[0]})).start();
    while (Arrays.stream(Frame.getFrames())
        .noneMatch(frame -> frame.isShowing() && frame.getTitle().startsWith("Ceasefire - "))) {
      Thread.sleep(50);
    }
    new ProcessBuilder("kill", "-TERM", "" + ProcessHandle.current().pid())
        .start()
        .waitFor();
    Thread.sleep(Long.MAX_VALUE);
  }
}
