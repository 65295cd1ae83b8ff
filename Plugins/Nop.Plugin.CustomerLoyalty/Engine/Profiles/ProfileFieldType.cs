namespace Nop.Plugin.CustomerLoyalty.Engine.Profiles;

/// <summary>What a field holds, and with it which questions can be asked of it.</summary>
public enum ProfileFieldType
{
    Number = 1,
    Money = 2,
    Date = 3,
    Flag = 4,
    Choice = 5,

    /// <summary>Month and day as MMDD, every year again.</summary>
    Birthday = 6
}
