package dev.helpline.files;

import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** How a file is written. */
enum Format {
    /** YAML 1.2, one document. */
    YAML {
        @Override
        JsonParser parser(String text) {
            return Mappers.YAML_TOKENS.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        ObjectMapper mapper() {
            return Mappers.YAML;
        }
    },
    /** JSON without extensions. */
    JSON {
        @Override
        JsonParser parser(String text) {
            return Mappers.JSON_TOKENS.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        ObjectMapper mapper() {
            return Mappers.JSON;
        }
    };

    abstract JsonParser parser(String text);

    abstract ObjectMapper mapper();

    String write(Object form) {
        return mapper().writeValueAsString(form);
    }

    /** Says it by the end of a file's name: JSON for {@code .json}, else YAML. */
    static Format of(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** Made when first needed. */
    private static final class Mappers {
        private static final YAMLFactory YAML_TOKENS = new YAMLFactory();
        private static final JsonFactory JSON_TOKENS = new JsonFactory();
        private static final ObjectMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                        .stringQuotingChecker(new PlainText())
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
    }
}
