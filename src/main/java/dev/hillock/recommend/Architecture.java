package dev.hillock.recommend;

import java.util.Locale;

/** The kind of network. */
public enum Architecture {
    /** Layers that are connected in full. */
    MLP,
    /** Convolutions. */
    CNN,
    /** Recurrent cells: LSTM, GRU and simple ones. */
    RNN,
    /** Attention, with feed-forward blocks between. */
    TRANSFORMER,
    /** A generator and a discriminator. */
    GAN,
    /** Coordinates to values: implicit neural representations. */
    IMPLICIT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
