using System.Globalization;

namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>Who is left alone, so that what a measure brought can be told: decided by the customer and the measure alone, the same on every node and for ever.</summary>
public static class ControlGroup
{
    /// <param name="measure">Different measures have different control groups.</param>
    /// <param name="percent">0 to 100.</param>
    public static bool Contains(int customerId, string measure, int percent) => ShareSplit.Of(measure, customerId.ToString(CultureInfo.InvariantCulture), [percent]) == 0;
}
