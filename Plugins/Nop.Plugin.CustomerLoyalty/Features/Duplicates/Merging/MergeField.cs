namespace Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

/// <summary>What the survivor may take from the other account. The e-mail address is not among them: whoever logs in with it survives.</summary>
public enum MergeField
{
    FirstName = 1,
    LastName = 2,
    Phone = 3,
    BirthDate = 4,
    Gender = 5,
    Company = 6,

    /// <summary>The address in the account itself, as a whole.</summary>
    Address = 7
}
