-- Shell.CaseShell.CountsAsync

-- 1 of 2
-- PostgreSQL
-- @campaignId uuid, @ids uuid[], @delegated uuid[], @now timestamp with time zone, @me uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND (d."OwnerId" = ANY (@ids) OR (d."Kind" = 'sign-off-step' AND d."OwnerId" = ANY (@delegated)))
        LIMIT 1000
    ) AS d0), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d1
        WHERE d1."CampaignId" = @campaignId AND d1."IsOpen" AND (d1."OwnerId" = ANY (@ids) OR (d1."Kind" = 'sign-off-step' AND d1."OwnerId" = ANY (@delegated))) AND d1."DueAt" < @now
        LIMIT 1
    ) AS d2), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d3
        WHERE d3."CampaignId" = @campaignId AND d3."IsOpen" AND (d3."OwnerId" = ANY (@ids) OR (d3."Kind" = 'sign-off-step' AND d3."OwnerId" = ANY (@delegated))) AND d3."Kind" = 'sign-off-step'
        LIMIT 1000
    ) AS d4), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d5
        WHERE d5."CampaignId" = @campaignId AND d5."IsOpen" AND (d5."OwnerId" = ANY (@ids) OR (d5."Kind" = 'sign-off-step' AND d5."OwnerId" = ANY (@delegated))) AND d5."Kind" = 'sign-off-step' AND d5."DueAt" < @now
        LIMIT 1
    ) AS d6), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d7
        WHERE d7."CampaignId" = @campaignId AND d7."IsOpen" AND (d7."OwnerId" = ANY (@ids) OR (d7."Kind" = 'sign-off-step' AND d7."OwnerId" = ANY (@delegated))) AND d7."Kind" = 'acceptance'
        LIMIT 1000
    ) AS d8), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d9
        WHERE d9."CampaignId" = @campaignId AND d9."IsOpen" AND (d9."OwnerId" = ANY (@ids) OR (d9."Kind" = 'sign-off-step' AND d9."OwnerId" = ANY (@delegated))) AND d9."Kind" = 'verification'
        LIMIT 1000
    ) AS d10), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d11
        WHERE d11."CampaignId" = @campaignId AND d11."IsOpen" AND (d11."OwnerId" = ANY (@ids) OR (d11."Kind" = 'sign-off-step' AND d11."OwnerId" = ANY (@delegated))) AND d11."Kind" = 'receipt'
        LIMIT 1000
    ) AS d12), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d13
        WHERE d13."CampaignId" = @campaignId AND d13."IsOpen" AND (d13."OwnerId" = ANY (@ids) OR (d13."Kind" = 'sign-off-step' AND d13."OwnerId" = ANY (@delegated))) AND d13."Kind" = 'deliverable' AND d13."PersonId" IS NULL
        LIMIT 1000
    ) AS d14), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d15
        WHERE d15."CampaignId" = @campaignId AND d15."IsOpen" AND (d15."OwnerId" = ANY (@ids) OR (d15."Kind" = 'sign-off-step' AND d15."OwnerId" = ANY (@delegated))) AND d15."Kind" = 'deliverable' AND d15."PersonId" IS NULL AND d15."DueAt" < @now
        LIMIT 1
    ) AS d16), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d17
        WHERE d17."CampaignId" = @campaignId AND d17."IsOpen" AND (d17."OwnerId" = ANY (@ids) OR (d17."Kind" = 'sign-off-step' AND d17."OwnerId" = ANY (@delegated))) AND d17."Kind" = 'measure'
        LIMIT 1000
    ) AS d18), (
    SELECT count(*)::int
    FROM "Inspections" AS i
    WHERE i."CampaignId" = @campaignId AND i."State" = 'planned' AND EXISTS (
        SELECT 1
        FROM "Inspectors" AS i0
        WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me))
FROM "Campaigns" AS c
WHERE c."Id" = @campaignId
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @now datetime2(3), @campaignId0 varbinary(16), @me varbinary(16), @campaignId1 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d]
        WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND ([d].[OwnerId] IN (@ids1, @ids2) OR ([d].[Kind] = 'sign-off-step' AND [d].[OwnerId] IN (@delegated1, @delegated2)))
    ) AS [d0]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d1]
        WHERE [d1].[CampaignId] = @campaignId AND [d1].[IsOpen] = CAST(1 AS bit) AND ([d1].[OwnerId] IN (@ids1, @ids2) OR ([d1].[Kind] = 'sign-off-step' AND [d1].[OwnerId] IN (@delegated1, @delegated2))) AND [d1].[DueAt] < @now
    ) AS [d2]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d3]
        WHERE [d3].[CampaignId] = @campaignId AND [d3].[IsOpen] = CAST(1 AS bit) AND ([d3].[OwnerId] IN (@ids1, @ids2) OR ([d3].[Kind] = 'sign-off-step' AND [d3].[OwnerId] IN (@delegated1, @delegated2))) AND [d3].[Kind] = 'sign-off-step'
    ) AS [d4]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d5]
        WHERE [d5].[CampaignId] = @campaignId AND [d5].[IsOpen] = CAST(1 AS bit) AND ([d5].[OwnerId] IN (@ids1, @ids2) OR ([d5].[Kind] = 'sign-off-step' AND [d5].[OwnerId] IN (@delegated1, @delegated2))) AND [d5].[Kind] = 'sign-off-step' AND [d5].[DueAt] < @now
    ) AS [d6]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d7]
        WHERE [d7].[CampaignId] = @campaignId AND [d7].[IsOpen] = CAST(1 AS bit) AND ([d7].[OwnerId] IN (@ids1, @ids2) OR ([d7].[Kind] = 'sign-off-step' AND [d7].[OwnerId] IN (@delegated1, @delegated2))) AND [d7].[Kind] = 'acceptance'
    ) AS [d8]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d9]
        WHERE [d9].[CampaignId] = @campaignId AND [d9].[IsOpen] = CAST(1 AS bit) AND ([d9].[OwnerId] IN (@ids1, @ids2) OR ([d9].[Kind] = 'sign-off-step' AND [d9].[OwnerId] IN (@delegated1, @delegated2))) AND [d9].[Kind] = 'verification'
    ) AS [d10]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d11]
        WHERE [d11].[CampaignId] = @campaignId AND [d11].[IsOpen] = CAST(1 AS bit) AND ([d11].[OwnerId] IN (@ids1, @ids2) OR ([d11].[Kind] = 'sign-off-step' AND [d11].[OwnerId] IN (@delegated1, @delegated2))) AND [d11].[Kind] = 'receipt'
    ) AS [d12]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d13]
        WHERE [d13].[CampaignId] = @campaignId AND [d13].[IsOpen] = CAST(1 AS bit) AND ([d13].[OwnerId] IN (@ids1, @ids2) OR ([d13].[Kind] = 'sign-off-step' AND [d13].[OwnerId] IN (@delegated1, @delegated2))) AND [d13].[Kind] = 'deliverable' AND [d13].[PersonId] IS NULL
    ) AS [d14]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d15]
        WHERE [d15].[CampaignId] = @campaignId AND [d15].[IsOpen] = CAST(1 AS bit) AND ([d15].[OwnerId] IN (@ids1, @ids2) OR ([d15].[Kind] = 'sign-off-step' AND [d15].[OwnerId] IN (@delegated1, @delegated2))) AND [d15].[Kind] = 'deliverable' AND [d15].[PersonId] IS NULL AND [d15].[DueAt] < @now
    ) AS [d16]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d17]
        WHERE [d17].[CampaignId] = @campaignId AND [d17].[IsOpen] = CAST(1 AS bit) AND ([d17].[OwnerId] IN (@ids1, @ids2) OR ([d17].[Kind] = 'sign-off-step' AND [d17].[OwnerId] IN (@delegated1, @delegated2))) AND [d17].[Kind] = 'measure'
    ) AS [d18]), (
    SELECT COUNT(*)
    FROM [Inspections] AS [i]
    WHERE [i].[CampaignId] = @campaignId0 AND [i].[State] = 'planned' AND EXISTS (
        SELECT 1
        FROM [Inspectors] AS [i0]
        WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me))
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaignId1;

-- 2 of 2
-- PostgreSQL
-- @campaignId uuid, @ids uuid[], @now timestamp with time zone, @me uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d
        WHERE d."CampaignId" = @campaignId AND d."IsOpen" AND d."OwnerId" = ANY (@ids)
        LIMIT 1000
    ) AS d0), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d1
        WHERE d1."CampaignId" = @campaignId AND d1."IsOpen" AND d1."OwnerId" = ANY (@ids) AND d1."DueAt" < @now
        LIMIT 1
    ) AS d2), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d3
        WHERE d3."CampaignId" = @campaignId AND d3."IsOpen" AND d3."OwnerId" = ANY (@ids) AND d3."Kind" = 'sign-off-step'
        LIMIT 1000
    ) AS d4), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d5
        WHERE d5."CampaignId" = @campaignId AND d5."IsOpen" AND d5."OwnerId" = ANY (@ids) AND d5."Kind" = 'sign-off-step' AND d5."DueAt" < @now
        LIMIT 1
    ) AS d6), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d7
        WHERE d7."CampaignId" = @campaignId AND d7."IsOpen" AND d7."OwnerId" = ANY (@ids) AND d7."Kind" = 'acceptance'
        LIMIT 1000
    ) AS d8), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d9
        WHERE d9."CampaignId" = @campaignId AND d9."IsOpen" AND d9."OwnerId" = ANY (@ids) AND d9."Kind" = 'verification'
        LIMIT 1000
    ) AS d10), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d11
        WHERE d11."CampaignId" = @campaignId AND d11."IsOpen" AND d11."OwnerId" = ANY (@ids) AND d11."Kind" = 'receipt'
        LIMIT 1000
    ) AS d12), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d13
        WHERE d13."CampaignId" = @campaignId AND d13."IsOpen" AND d13."OwnerId" = ANY (@ids) AND d13."Kind" = 'deliverable' AND d13."PersonId" IS NULL
        LIMIT 1000
    ) AS d14), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d15
        WHERE d15."CampaignId" = @campaignId AND d15."IsOpen" AND d15."OwnerId" = ANY (@ids) AND d15."Kind" = 'deliverable' AND d15."PersonId" IS NULL AND d15."DueAt" < @now
        LIMIT 1
    ) AS d16), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Deadlines" AS d17
        WHERE d17."CampaignId" = @campaignId AND d17."IsOpen" AND d17."OwnerId" = ANY (@ids) AND d17."Kind" = 'measure'
        LIMIT 1000
    ) AS d18), (
    SELECT count(*)::int
    FROM "Inspections" AS i
    WHERE i."CampaignId" = @campaignId AND i."State" = 'planned' AND EXISTS (
        SELECT 1
        FROM "Inspectors" AS i0
        WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me))
FROM "Campaigns" AS c
WHERE c."Id" = @campaignId
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @ids1 varbinary(16), @ids2 varbinary(16), @now datetime2(3), @campaignId0 varbinary(16), @me varbinary(16), @campaignId1 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d]
        WHERE [d].[CampaignId] = @campaignId AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)
    ) AS [d0]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d1]
        WHERE [d1].[CampaignId] = @campaignId AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@ids1, @ids2) AND [d1].[DueAt] < @now
    ) AS [d2]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d3]
        WHERE [d3].[CampaignId] = @campaignId AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@ids1, @ids2) AND [d3].[Kind] = 'sign-off-step'
    ) AS [d4]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d5]
        WHERE [d5].[CampaignId] = @campaignId AND [d5].[IsOpen] = CAST(1 AS bit) AND [d5].[OwnerId] IN (@ids1, @ids2) AND [d5].[Kind] = 'sign-off-step' AND [d5].[DueAt] < @now
    ) AS [d6]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d7]
        WHERE [d7].[CampaignId] = @campaignId AND [d7].[IsOpen] = CAST(1 AS bit) AND [d7].[OwnerId] IN (@ids1, @ids2) AND [d7].[Kind] = 'acceptance'
    ) AS [d8]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d9]
        WHERE [d9].[CampaignId] = @campaignId AND [d9].[IsOpen] = CAST(1 AS bit) AND [d9].[OwnerId] IN (@ids1, @ids2) AND [d9].[Kind] = 'verification'
    ) AS [d10]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d11]
        WHERE [d11].[CampaignId] = @campaignId AND [d11].[IsOpen] = CAST(1 AS bit) AND [d11].[OwnerId] IN (@ids1, @ids2) AND [d11].[Kind] = 'receipt'
    ) AS [d12]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d13]
        WHERE [d13].[CampaignId] = @campaignId AND [d13].[IsOpen] = CAST(1 AS bit) AND [d13].[OwnerId] IN (@ids1, @ids2) AND [d13].[Kind] = 'deliverable' AND [d13].[PersonId] IS NULL
    ) AS [d14]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1) 1 AS empty
        FROM [Deadlines] AS [d15]
        WHERE [d15].[CampaignId] = @campaignId AND [d15].[IsOpen] = CAST(1 AS bit) AND [d15].[OwnerId] IN (@ids1, @ids2) AND [d15].[Kind] = 'deliverable' AND [d15].[PersonId] IS NULL AND [d15].[DueAt] < @now
    ) AS [d16]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Deadlines] AS [d17]
        WHERE [d17].[CampaignId] = @campaignId AND [d17].[IsOpen] = CAST(1 AS bit) AND [d17].[OwnerId] IN (@ids1, @ids2) AND [d17].[Kind] = 'measure'
    ) AS [d18]), (
    SELECT COUNT(*)
    FROM [Inspections] AS [i]
    WHERE [i].[CampaignId] = @campaignId0 AND [i].[State] = 'planned' AND EXISTS (
        SELECT 1
        FROM [Inspectors] AS [i0]
        WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me))
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaignId1;
