package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.Requires;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A chart as files of any size. */
class ChartTest {
  private static final ChartSize SIZE = new ChartSize(1_000, 700, 1.5);

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  private static List<Chart> charts() {
    return Charts.of(new Findings.OfRun(Specimens.realistic(), Specimens.weekly(300, 8e-4, 300)));
  }

  @Test
  void aPngHasTheDotsThatWereAskedForAndKnowsItsSize() throws Exception {
    byte[] png = charts().get(1).png(SIZE);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1_500);
    assertThat(image.getHeight()).isEqualTo(1_050);
    String bytes = new String(png, StandardCharsets.ISO_8859_1);
    ByteBuffer size = ByteBuffer.wrap(png, bytes.indexOf("pHYs") + 4, 9);
    // 96 * 1.5 dots to an inch of 0.0254 m, on both axes.
    assertThat(size.getInt()).isEqualTo(5_669);
    assertThat(size.getInt()).isEqualTo(5_669);
    assertThat(size.get()).isEqualTo((byte) 1);
  }

  @Test
  void anSvgIsTextThatIsTheSameTwice() throws Exception {
    List<Chart> again = new ArrayList<>(charts());
    for (Chart chart : charts()) {
      String svg = chart.svg(SIZE);
      assertThat(again.remove(0).svg(SIZE)).isEqualTo(svg);
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Element root = factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
      assertThat(root.getAttribute("width")).isEqualTo("1000");
      assertThat(root.getAttribute("height")).isEqualTo("700");
      assertThat(root.getElementsByTagName("text").getLength()).isGreaterThan(10);
      assertThat(root.getTextContent()).contains(chart.title());
      assertThat(ids(root)).allSatisfy(id -> assertThat(id).matches("cclip-\\d+"));
    }
  }

  private static Set<String> ids(Element root) {
    Set<String> ids = new TreeSet<>();
    var all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Names that are safe in file names, none of them twice for the same findings. */
  @Test
  void namesAreUniqueStems() {
    List<String> all = new ArrayList<>();
    for (Class<?> findings : Findings.class.getPermittedSubclasses()) {
      List<String> names = Charts.names(findings.asSubclass(Findings.class));
      assertThat(names).isNotEmpty().doesNotHaveDuplicates();
      all.addAll(names);
    }
    assertThat(all).allSatisfy(name -> assertThat(name).matches("[a-z-]+|METRIC"));
    assertThat(charts().stream().map(Chart::name).toList())
        .isEqualTo(Charts.names(Findings.OfRun.class));
  }

  @Test
  void theReadmeNamesAll() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    List<String> names = new ArrayList<>();
    for (Class<?> findings : Findings.class.getPermittedSubclasses()) {
      names.addAll(Charts.names(findings.asSubclass(Findings.class)));
    }
    names.remove("METRIC");
    assertThat(names).allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }

  /** Where there is no room for the words the whole chart is smaller, and nothing is left out. */
  @Test
  void smallChartsAreShrunkAsAWhole() throws Exception {
    for (Chart chart : charts()) {
      assertThat(chart.svg(new ChartSize(600, 400, 1)))
          .contains("width='600' height='400' viewBox='0 0 1020 680'");
      BufferedImage small =
          ImageIO.read(new ByteArrayInputStream(chart.png(new ChartSize(600, 400, 1))));
      assertThat(small.getWidth()).isEqualTo(600);
      assertThat(small.getHeight()).isEqualTo(400);
    }
    assertThat(new ChartSize(1_500, 500, 1).layoutWidth()).isEqualTo(2_040);
    assertThat(new ChartSize(1_200, 750, 1).shrink()).isEqualTo(1);
  }

  @Test
  void sizesHaveLimits() {
    assertThatThrownBy(() -> new ChartSize(10, 700, 1))
        .hasMessage("width 10.0 is not within 500.0 to 4000.0");
    assertThatThrownBy(() -> new ChartSize(1_000, 700, Double.NaN))
        .hasMessageStartingWith("scale NaN");
  }
}
