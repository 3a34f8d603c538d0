package dev.hillock.cli;

import dev.hillock.engine.Order;
import dev.hillock.function.Catalogue;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an order. */
final class OrderConverter implements ITypeConverter<Order> {

    @Override
    public Order convert(String text) {
        for (Order order : Order.values()) {
            if (order.toString().equals(text)) {
                return order;
            }
        }
        List<String> names = Arrays.stream(Order.values()).map(Order::toString).toList();
        throw new TypeConversionException("unknown order \"%s\"%s; there are %s".formatted(
            text, Catalogue.suggestion(text, names), String.join(", ", names)));
    }
}
