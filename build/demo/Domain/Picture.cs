using Nop.Core;

namespace Demo.Domain;

/// <summary>A picture is a file below wwwroot, or a drawn tile when <see cref="VirtualPath"/> is empty.</summary>
public class Picture : BaseEntity
{
    public string MimeType { get; set; } = "";
    public string SeoFilename { get; set; } = "";
    public string? AltAttribute { get; set; }
    public string? TitleAttribute { get; set; }
    public string? VirtualPath { get; set; }
}
