package dev.hillock.cli;

import dev.hillock.train.Initialisation;

/** Reads the name of an initialisation. */
final class InitialisationConverter extends EnumConverter<Initialisation> {

    InitialisationConverter() {
        super("initialisation", Initialisation.values());
    }
}
