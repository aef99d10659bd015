package dev.helpline.backtest;

import com.google.common.html.HtmlEscapers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a web page. What was said by somebody is escaped in it, so that a team can be called what it likes.
 *
 * @param source as it stands in the file, also well-formed XML
 */
record Html(String source) {

    static Html text(String words) {
        return new Html(HtmlEscapers.htmlEscaper().escape(words));
    }

    static Html joined(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::source).collect(Collectors.joining("\n")));
    }

    static Tag tag(String name) {
        return new Tag(name, "");
    }

    static Tag tag(String name, String styleClass) {
        return tag(name).with("class", styleClass);
    }

    /** An element that wants something inside. */
    record Tag(String name, String attributes) {

        Tag with(String attribute, String value) {
            return new Tag(
                    name, attributes + " " + attribute + "=\"" + text(value).source() + "\"");
        }

        Html of(String words) {
            return of(text(words));
        }

        Html of(Html... inside) {
            return of(Arrays.asList(inside));
        }

        Html of(List<Html> inside) {
            return new Html("<" + name + attributes + ">" + joined(inside).source() + "</" + name + ">");
        }
    }
}
