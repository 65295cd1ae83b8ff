using Npgsql;

namespace Benchmarks.Generators;

/// <summary>Birthdays, tiers and orders in nopCommerce's own tables for customers of <see cref="GeneratedShop"/>, written by the database itself.</summary>
public static class GeneratedOrders
{
    private const string Generated = "\"Email\" like 'generated%'";

    /// <summary>Seven of ten have said when they were born.</summary>
    public static async Task BirthdaysAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, $"update \"Customer\" set \"DateOfBirth\" = timestamp '1950-01-01' + (\"Id\"::bigint * 7919 % 18250) * interval '1 day' where {Generated} and \"Id\" % 10 < 7");
    }

    /// <summary>One of ten in the first tier, one of a hundred in the second.</summary>
    public static async Task TiersAsync(string connection, int programmeId, int first, int second)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, $"""
            insert into "LoyaltyCustomerTier" ("ProgrammeId", "CustomerId", "TierId", "Rank", "SinceUtc", "InGrace", "IsByHand", "IsAtRisk", "Value", "MissingToKeep", "MissingToNext")
            select {programmeId}, "Id", case when "Id" % 100 = 0 then {second} else {first} end, case when "Id" % 100 = 0 then 2 else 1 end, now() at time zone 'utc', false, false, false, 500, 0, 0
            from "Customer" where {Generated} and "Id" % 10 = 0
            """);
    }

    /// <summary>So many paid orders for each, over two years, with one line each that knows its cost.</summary>
    public static async Task OrdersAsync(string connection, int each)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await InsertAsync(source, "Order", new Dictionary<string, string>
        {
            ["CustomerId"] = "c.\"Id\"",
            ["StoreId"] = "1",
            ["OrderStatusId"] = "30",
            ["PaymentStatusId"] = "30",
            ["OrderTotal"] = "60",
            ["CreatedOnUtc"] = "now() at time zone 'utc' - ((c.\"Id\"::bigint * 104729 + n * 7907) % 730) * interval '1 day'"
        }, $"(select \"Id\" from \"Customer\" where {Generated}) c, generate_series(1, {each}) n");
        await InsertAsync(source, "OrderItem", new Dictionary<string, string>
        {
            ["OrderId"] = "o.\"Id\"",
            ["Quantity"] = "1",
            ["PriceExclTax"] = "60",
            ["OriginalProductCost"] = "35"
        }, "\"Order\" o");
        await RunAsync(source, "vacuum analyze");
    }

    /// <summary>Columns that are not named have what means nothing to their type.</summary>
    private static async Task InsertAsync(NpgsqlDataSource source, string table, Dictionary<string, string> values, string from)
    {
        var columns = new List<(string Name, string Value)>();
        await using (var command = source.CreateCommand($"select column_name, data_type, is_nullable from information_schema.columns where table_name = '{table}' and table_schema = 'public' and column_name <> 'Id'"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                if (values.TryGetValue(reader.GetString(0), out var value))
                    columns.Add((reader.GetString(0), value));
                else if (reader.GetString(2) == "NO")
                    columns.Add((reader.GetString(0), NothingOf(reader.GetString(1))));
        await RunAsync(source, $"insert into \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) select {string.Join(", ", columns.Select(column => column.Value))} from {from}");
    }

    private static string NothingOf(string type) => type switch
    {
        "boolean" => "false",
        "uuid" => "gen_random_uuid()",
        "text" or "character varying" or "USER-DEFINED" => "''",
        _ when type.StartsWith("timestamp", StringComparison.Ordinal) => "now() at time zone 'utc'",
        _ => "0"
    };

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
