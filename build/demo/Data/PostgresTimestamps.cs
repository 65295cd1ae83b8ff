using System.Runtime.CompilerServices;

namespace Demo.Data;

internal static class PostgresTimestamps
{
    /// <summary>Times without zone are written whatever their kind, as nopCommerce does. Npgsql reads the switch once, so it must be set first.</summary>
    [ModuleInitializer]
    internal static void AllowAnyKind() => AppContext.SetSwitch("Npgsql.EnableLegacyTimestampBehavior", true);
}
