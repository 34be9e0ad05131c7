package ceasefire.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with a sign, but zero; thousands separated. */
final class SignedNumbers extends DecimalFormat {
  private static final long serialVersionUID = 1L;

  SignedNumbers() {
    super("+#,##0.###;-#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  @Override
  public StringBuffer format(double number, StringBuffer text, java.text.FieldPosition place) {
    return StrictMath.abs(number) < 1e-9 ? text.append('0') : super.format(number, text, place);
  }
}
