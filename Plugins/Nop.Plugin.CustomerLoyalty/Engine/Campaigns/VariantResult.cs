namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <param name="Variant">Number of the text, from 1.</param>
/// <param name="Successes">Of the delivered mails those that were clicked, or that brought an order.</param>
public readonly record struct VariantResult(int Variant, int Delivered, int Successes)
{
    public double Rate => Delivered == 0 ? 0 : (double)Successes / Delivered;
}
