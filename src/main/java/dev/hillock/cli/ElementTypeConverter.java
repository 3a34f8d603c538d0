package dev.hillock.cli;

import dev.hillock.npy.ElementType;

/** Reads the name of a type of elements in files. */
final class ElementTypeConverter extends EnumConverter<ElementType> {

    ElementTypeConverter() {
        super("type of elements", ElementType.values());
    }
}
