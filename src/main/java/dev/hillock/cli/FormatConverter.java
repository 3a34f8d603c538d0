package dev.hillock.cli;

import dev.hillock.formats.Format;

/** Reads the name of a format of array files. */
final class FormatConverter extends EnumConverter<Format> {

    FormatConverter() {
        super("format", Format.values());
    }
}
