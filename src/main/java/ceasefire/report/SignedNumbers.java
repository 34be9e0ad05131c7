package ceasefire.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Numbers with a sign, but zero; thousands separated. */
final class SignedNumbers extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final double NOTHING = 1e-9;

  private final DecimalFormat signed =
      new DecimalFormat("+#,##0.###;-#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition place) {
    return StrictMath.abs(number) < NOTHING ? text.append('0') : signed.format(number, text, place);
  }

  @Override
  public StringBuffer format(long number, StringBuffer text, FieldPosition place) {
    return format((double) number, text, place);
  }

  @Override
  public Number parse(String text, ParsePosition place) {
    return signed.parse(text, place);
  }
}
