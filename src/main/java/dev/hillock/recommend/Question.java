package dev.hillock.recommend;

/**
 * Where a function is needed.
 *
 * @param place        hidden or output
 * @param goal         what the network learns; may be null for a hidden layer, where it changes nothing
 * @param architecture the kind of network
 * @param mobile       whether it must be cheap without exp, as on telephones and microcontrollers, or when quantised
 */
public record Question(Place place, Goal goal, Architecture architecture, boolean mobile) {

    /** Refuses an output layer without a goal. */
    public Question {
        if (place == Place.OUTPUT && goal == null) {
            throw new IllegalArgumentException(
                "an output layer depends on the task: binary, multiclass, multilabel or regression");
        }
    }
}
