namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Festivals of the Chinese calendar. Numbers are stored and never change.</summary>
public enum LunarFestival
{
    /// <summary>First day of the first month.</summary>
    SpringFestival = 1,

    /// <summary>15th of the first month.</summary>
    Lantern = 2,

    /// <summary>5th of the fifth month.</summary>
    DragonBoat = 3,

    /// <summary>7th of the seventh month.</summary>
    Qixi = 4,

    /// <summary>15th of the eighth month.</summary>
    MidAutumn = 5,

    /// <summary>9th of the ninth month.</summary>
    DoubleNinth = 6,

    /// <summary>The day before the Spring Festival.</summary>
    NewYearsEve = 7
}
