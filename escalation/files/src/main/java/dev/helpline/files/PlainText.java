package dev.helpline.files;

import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Which strings stand in YAML without quotes: words and amounts, and nothing that could be taken for something else. */
final class PlainText extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;

    private static final Pattern WORDS = Pattern.compile("\\p{Alpha}\\w*(?:[ /-]\\w+)*");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d+(?:\\.\\d+)? (?:%|(?:h|min|s)(?: \\d+(?:\\.\\d+)? (?:min|s))*)");

    @Override
    public boolean needToQuoteName(String name) {
        return super.needToQuoteName(name) || !WORDS.matcher(name).matches();
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return super.needToQuoteValue(value)
                || !(WORDS.matcher(value).matches() || AMOUNT.matcher(value).matches());
    }
}
