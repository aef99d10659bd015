package dev.helpline.examples.hours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * What the city published, and the number of business days it allows each type of request.
 *
 * @param requests those of the types that count in business days and have a deadline
 * @param businessDays how many business days a type allows
 */
record BostonData(List<BostonRequest> requests, Map<String, Integer> businessDays) {

    static BostonData read(Path folder) throws IOException {
        Map<String, Integer> businessDays = new TreeMap<>();
        JsonNode rules = JsonMapper.shared().readTree(Files.readString(folder.resolve("deadline-rules.json")));
        rules.get("types").properties().forEach(type -> {
            if (type.getValue().get("unit").asString().equals("business days")) {
                businessDays.put(type.getKey(), type.getValue().get("days").asInt());
            }
        });
        List<BostonRequest> requests = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(folder.resolve("boston311_sample.csv"))) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                boolean due = !row.getOrDefault("TARGET_LOCAL", "").isEmpty();
                if (due && businessDays.containsKey(row.getOrDefault("TYPE", ""))) {
                    requests.add(BostonRequest.of(row));
                }
            }
        }
        return new BostonData(requests, businessDays);
    }
}
