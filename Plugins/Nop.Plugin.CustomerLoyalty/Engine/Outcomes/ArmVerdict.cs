namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

public enum ArmVerdict
{
    /// <summary>Too few people, or too little between the arms for as many as there are.</summary>
    TooEarly = 0,

    /// <summary>The tried one is ahead of the other.</summary>
    Ahead = 1,

    Behind = 2,

    /// <summary>As many people as a difference worth having would have taken, and none to be seen.</summary>
    Alike = 3
}
