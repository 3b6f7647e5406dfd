package org.plumbline.settings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Settings as a JSON object. A value that makes no sense is passed over for its default. */
final class SettingsJson {

    private SettingsJson() {}

    static Settings from(JsonNode json) {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
                constant(json, "theme", Theme::valueOf).orElse(defaults.theme()),
                textSize(json).orElse(defaults.textSize()),
                text(json, "language").filter(tag -> !tag.isBlank()),
                json.path("lessMotion").asBoolean(defaults.lessMotion()),
                brand(json.path("brand")),
                constant(json, "homeOrder", HomeOrder::valueOf).orElse(defaults.homeOrder()),
                window(json.path("window")),
                compared(json.path("compared")));
    }

    private static Optional<String> text(JsonNode json, String key) {
        return json.path(key).asStringOpt();
    }

    private static <T> Optional<T> constant(
            JsonNode json, String key, Function<String, T> valueOf) {
        return text(json, key)
                .flatMap(name -> sensible(() -> valueOf.apply(name.toUpperCase(Locale.ROOT))));
    }

    private static Optional<TextSize> textSize(JsonNode json) {
        int percent = json.path("textSize").asInt(0);
        for (TextSize size : TextSize.values()) {
            if (size.percent() == percent) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    private static Brand brand(JsonNode json) {
        Brand named =
                Brand.NONE
                        .withName(text(json, "name").orElse(Brand.NONE.name()))
                        .withFooter(text(json, "footer").orElse(Brand.NONE.footer()));
        Optional<Path> logo = text(json, "logo").flatMap(file -> sensible(() -> Path.of(file)));
        Brand withLogo = named.withLogo(logo);
        return text(json, "accent")
                .flatMap(accent -> sensible(() -> withLogo.withAccent(accent)))
                .orElse(withLogo);
    }

    private static Optional<WindowBounds> window(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return sensible(
                () ->
                        new WindowBounds(
                                json.path("x").asDouble(Double.NaN),
                                json.path("y").asDouble(Double.NaN),
                                json.path("width").asDouble(Double.NaN),
                                json.path("height").asDouble(Double.NaN),
                                json.path("maximised").asBoolean(false)));
    }

    private static Compared compared(JsonNode json) {
        return new Compared(
                json.path("across").asBoolean(false),
                text(json, "series"),
                json.path("years")
                        .valueStream()
                        .flatMap(year -> year.asStringOpt().stream())
                        .toList(),
                text(json, "base"),
                text(json, "questionnaire"),
                text(json, "subject"));
    }

    private interface Making<T> {
        T make();
    }

    private static <T> Optional<T> sensible(Making<T> making) {
        try {
            return Optional.of(making.make());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static void write(Settings settings, ObjectNode json) {
        json.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        json.put("textSize", settings.textSize().percent());
        settings.language().ifPresent(tag -> json.put("language", tag));
        json.put("lessMotion", settings.lessMotion());
        json.put("homeOrder", settings.homeOrder().name().toLowerCase(Locale.ROOT));
        write(settings.brand(), json.putObject("brand"));
        settings.window().ifPresent(bounds -> write(bounds, json.putObject("window")));
        write(settings.compared(), json.putObject("compared"));
    }

    private static void write(Brand brand, ObjectNode json) {
        json.put("name", brand.name());
        brand.logo().ifPresent(file -> json.put("logo", file.toString()));
        json.put("accent", brand.accent());
        json.put("footer", brand.footer());
    }

    private static void write(WindowBounds bounds, ObjectNode json) {
        json.put("x", bounds.x());
        json.put("y", bounds.y());
        json.put("width", bounds.width());
        json.put("height", bounds.height());
        json.put("maximised", bounds.maximised());
    }

    private static void write(Compared compared, ObjectNode json) {
        json.put("across", compared.across());
        compared.series().ifPresent(id -> json.put("series", id));
        compared.years().forEach(json.putArray("years")::add);
        compared.base().ifPresent(id -> json.put("base", id));
        compared.questionnaire().ifPresent(id -> json.put("questionnaire", id));
        compared.subject().ifPresent(id -> json.put("subject", id));
    }
}
