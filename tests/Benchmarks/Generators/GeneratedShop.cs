using Npgsql;

namespace Benchmarks.Generators;

/// <summary>Customers and facts of orders written into a demo store's PostgreSQL by the database itself; the same numbers every time.</summary>
public static class GeneratedShop
{
    /// <summary>Adds customers with so many orders each on average (few have many) over three years; returns the number of facts.</summary>
    public static async Task<long> FillAsync(string connection, int customers, int ordersEach)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        var first = await ScalarAsync(source, "select coalesce(max(\"Id\"), 0) + 1 from \"Customer\"");
        await CopyCustomersAsync(source, first, customers);
        // Orders come in order of time, as a shop writes them, and fall on customers with a power law: the square of an even draw.
        await RunAsync(source, $"""
            insert into "LoyaltyFact" ("FactKey", "KindId", "StoreId", "CustomerId", "VisitorId", "IsGuest", "OccurredOnUtc", "RecordedOnUtc", "ProductId", "SubjectId", "Quantity", "Amount")
            select 'order:' || n || ':placed', 101, 1, {first} + (({customers} - 1) * power((hashint8(n) & 2147483647) / 2147483647.0, 2))::int, '00000000-0000-0000-0000-000000000000', false,
                   now() at time zone 'utc' - interval '1096 days' + interval '1095 days' * (n / {(long)customers * ordersEach}.0), now() at time zone 'utc', 0, n, 1, 5 + (hashint8(n + 13) & 2147483647) % 20000 / 100.0
            from generate_series(1, {(long)customers * ordersEach}::bigint) n
            """);
        await RunAsync(source, "vacuum analyze");
        return await ScalarAsync(source, "select count(*) from \"LoyaltyFact\"");
    }

    /// <summary>Generated customers and facts of orders placed.</summary>
    public static async Task<(long Customers, long Orders)> SizeAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        return (await ScalarAsync(source, "select count(*) from \"Customer\" where \"Email\" like 'generated%'"), await ScalarAsync(source, "select count(*) from \"LoyaltyFact\" where \"KindId\" = 101"));
    }

    /// <summary>Facts these customers have in the median.</summary>
    public static async Task<long> FactsAsync(string connection, IEnumerable<int> customers)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        return await ScalarAsync(source, $"""
            select percentile_disc(0.5) within group (order by n) from (select count(*) n from "LoyaltyFact" where "CustomerId" in ({string.Join(',', customers)}) group by "CustomerId") x
            """);
    }

    /// <summary>The profiles of earlier measurements are gone, as a shop's sweep takes those of earlier runs.</summary>
    public static async Task SweepAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, "truncate \"LoyaltyProfile\"");
        await RunAsync(source, "vacuum analyze");
    }

    /// <summary>All orders are paid within the hour, and all customers have an account; returns the number of facts.</summary>
    public static async Task<long> PayAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, """
            insert into "LoyaltyFact" ("FactKey", "KindId", "StoreId", "CustomerId", "VisitorId", "IsGuest", "OccurredOnUtc", "RecordedOnUtc", "ProductId", "SubjectId", "Quantity", "Amount")
            select replace("FactKey", 'placed', 'paid'), 103, "StoreId", "CustomerId", "VisitorId", false, "OccurredOnUtc" + interval '1 hour', "RecordedOnUtc", 0, "SubjectId", 0, "Amount"
            from "LoyaltyFact" where "KindId" = 101
            """);
        await RunAsync(source, """
            insert into "CustomerCustomerRoleMapping" ("CustomerId", "CustomerRoleId")
            select "Id", (select "Id" from "CustomerRole" where "SystemName" = 'Registered') from "Customer" where "Email" like 'generated%'
            """);
        await RunAsync(source, "vacuum analyze");
        return await ScalarAsync(source, "select count(*) from \"LoyaltyFact\"");
    }

    /// <summary>What the database does by itself some minutes after many new rows: without it plans are poor, with and without us.</summary>
    public static async Task SettleAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, "vacuum analyze");
    }

    /// <summary>Everybody with an address subscribed in the first store; some have had mails, some have a dead address, some switched a topic off.</summary>
    public static async Task WritesMailsAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, """
            insert into "NewsLetterSubscription" ("NewsLetterSubscriptionGuid", "Email", "Active", "StoreId", "LanguageId", "TypeId", "CreatedOnUtc")
            select gen_random_uuid(), "Email", true, 1, 1, 1, now() at time zone 'utc' from "Customer" where "Email" like 'generated%'
            """);
        await RunAsync(source, """
            insert into "LoyaltyAction" ("ActionKey", "KindId", "SourceKindId", "SourceId", "SourceVersion", "Step", "Variant", "CustomerId", "StoreId", "StateId", "ReasonId", "IsMarketing", "Attempts", "CreatedOnUtc", "DueOnUtc", "ExpiresOnUtc", "DecidedOnUtc", "Payload")
            select 'generated:' || c."Id" || ':' || n, 1, 1, 1, 1, 1, 1, c."Id", 1, 2, 0, true, 0, now() at time zone 'utc', now() at time zone 'utc', now() at time zone 'utc', now() at time zone 'utc' - interval '2 days', ''
            from "Customer" c, generate_series(1, 3) n where c."Email" like 'generated%' and c."Id" % 2 = 0 and (n = 1 or c."Id" % 20 = 0)
            """);
        await RunAsync(source, """
            insert into "LoyaltySuppression" ("AddressHash", "StoreId", "CustomerId", "ReasonId", "Email", "CreatedOnUtc")
            select encode(sha256(convert_to(lower("Email"::text), 'UTF8')), 'hex'), 0, 0, 2, "Email", now() at time zone 'utc' from "Customer" where "Email" like 'generated%' and "Id" % 50 = 1
            """);
        await RunAsync(source, """
            insert into "LoyaltyMailPreference" ("CustomerId", "StoreId", "TopicsOff", "DaysBetween", "ChangedOnUtc")
            select "Id", 1, 'offers', 0, now() at time zone 'utc' from "Customer" where "Email" like 'generated%' and "Id" % 30 = 7
            """);
        await RunAsync(source, "vacuum analyze");
    }

    /// <summary>Everybody generated is a member of the segment.</summary>
    public static async Task JoinAsync(string connection, int segmentId)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Command Timeout=3600");
        await RunAsync(source, $"""
            insert into "LoyaltySegmentMember" ("SegmentId", "CustomerId", "StayKey", "EnteredOnUtc", "EnteredDay", "LeftDay", "RoleId", "IsRoleOurs")
            select {segmentId}, "Id", 0, now() at time zone 'utc', 20260101, 0, 0, false from "Customer" where "Email" like 'generated%'
            """);
        await RunAsync(source, "vacuum analyze");
    }

    /// <summary>Customers as they come to a shop's notice: of facts drawn from the whole journal, so that who buys more is met more often; the same ones every time.</summary>
    public static async Task<IReadOnlyList<int>> CustomersAsync(string connection, int count)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand($"select \"CustomerId\" from \"LoyaltyFact\" where \"Id\" % 977 = 0 group by 1 order by min(hashint8(\"Id\" * 31 + 7)) limit {count}");
        var ids = new List<int>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            ids.Add(reader.GetInt32(0));
        return ids;
    }

    private static async Task CopyCustomersAsync(NpgsqlDataSource source, long first, int customers)
    {
        var columns = new List<string>();
        await using (var command = source.CreateCommand("select column_name from information_schema.columns where table_name = 'Customer' and table_schema = 'public' order by ordinal_position"))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
                columns.Add(reader.GetString(0));

        var values = columns.Select(column => column switch
        {
            "Id" => $"{first} + n - 1",
            "Email" => $"'generated' || ({first} + n - 1) || '@example.test'",
            "Username" => $"'generated' || ({first} + n - 1)",
            "CustomerGuid" => "gen_random_uuid()",
            "FirstName" => "'First' || n",
            "LastName" => "'Last' || n % 977",
            "IsSystemAccount" or "Deleted" => "false",
            "SystemName" => "null",
            _ => $"template.\"{column}\""
        });
        await RunAsync(source, $"""
            insert into "Customer" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            select {string.Join(", ", values)} from generate_series(1, {customers}) n, (select * from "Customer" order by "Id" limit 1) template
            """);
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> ScalarAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }
}
