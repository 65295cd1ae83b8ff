namespace Demo.Sample.People;

/// <param name="Number">ISO 3166-1 numeric code.</param>
/// <param name="DialCode">As it is dialled from abroad, without the plus.</param>
public sealed record SampleCountry(string Name, int Number, string TimeZone, string DialCode, NameGroup Names, string[] Cities);
