namespace Demo.Web.Models.Admin;

public record ConsentForm
{
    public int Id { get; set; }

    public string? Message { get; set; }

    public string? RequiredMessage { get; set; }

    public bool IsRequired { get; set; }

    public bool DisplayDuringRegistration { get; set; }
}

public record PermissionMatrix(IReadOnlyList<PermissionLine> Permissions, IReadOnlyList<KeyValuePair<int, string>> Roles);

public record PermissionLine(int Id, string Name, string SystemName, string Category, IReadOnlySet<int> AllowedRoleIds);
