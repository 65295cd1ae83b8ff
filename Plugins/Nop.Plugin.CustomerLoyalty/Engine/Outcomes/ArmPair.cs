namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>Both arms of a measure.</summary>
/// <param name="Mixed">People who met both, because two accounts became one; they count in neither.</param>
public readonly record struct ArmPair(ArmSums Treated, ArmSums Control, long Mixed)
{
    public static ArmPair operator +(ArmPair one, ArmPair other) => new(one.Treated + other.Treated, one.Control + other.Control, one.Mixed + other.Mixed);
}
