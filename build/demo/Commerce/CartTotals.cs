namespace Demo.Commerce;

public record CartTotals(int Items, decimal Subtotal, decimal Shipping, decimal Total);
