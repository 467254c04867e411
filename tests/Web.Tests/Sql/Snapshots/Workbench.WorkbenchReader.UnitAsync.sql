-- Workbench.WorkbenchReader.UnitAsync

-- 1 of 2
-- PostgreSQL
-- @campaignId uuid, @unit uuid, @now timestamp with time zone, @soon timestamp with time zone
SELECT u."Name", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p
        WHERE p."CampaignId" = @campaignId AND p."UnitId" = @unit AND p."Subject" = 'unit' AND p."SortDue" < @now
        LIMIT 1000
    ) AS p0), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."CampaignId" = @campaignId AND p1."UnitId" = @unit AND p1."Subject" = 'unit' AND p1."SortDue" >= @now AND p1."SortDue" <= @soon
        LIMIT 1000
    ) AS p2), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p3
        WHERE p3."CampaignId" = @campaignId AND p3."UnitId" = @unit AND p3."Subject" = 'unit' AND p3."SortDue" > @soon AND p3."SortDue" < TIMESTAMPTZ '9999-12-31T00:00:00Z'
        LIMIT 1000
    ) AS p4), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p5
        WHERE p5."CampaignId" = @campaignId AND p5."UnitId" = @unit AND p5."Subject" = 'unit' AND p5."State" = 'closed'
        LIMIT 1000
    ) AS p6), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "SupervisionNotices" AS s
        WHERE s."CampaignId" = @campaignId AND s."UnitId" = @unit AND s."State" IN ('issued', 'received')
        LIMIT 1000
    ) AS s0)
FROM "Units" AS u
WHERE u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16), @now datetime2(3), @soon datetime2(3), @campaignId0 varbinary(16), @unit0 varbinary(16), @unit1 varbinary(16);
SELECT TOP(2) [u].[Name], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p]
        WHERE [p].[CampaignId] = @campaignId AND [p].[UnitId] = @unit AND [p].[Subject] = 'unit' AND [p].[SortDue] < @now
    ) AS [p0]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p1]
        WHERE [p1].[CampaignId] = @campaignId AND [p1].[UnitId] = @unit AND [p1].[Subject] = 'unit' AND [p1].[SortDue] >= @now AND [p1].[SortDue] <= @soon
    ) AS [p2]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p3]
        WHERE [p3].[CampaignId] = @campaignId AND [p3].[UnitId] = @unit AND [p3].[Subject] = 'unit' AND [p3].[SortDue] > @soon AND [p3].[SortDue] < '9999-12-31T00:00:00.000Z'
    ) AS [p4]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p5]
        WHERE [p5].[CampaignId] = @campaignId AND [p5].[UnitId] = @unit AND [p5].[Subject] = 'unit' AND [p5].[State] = 'closed'
    ) AS [p6]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [SupervisionNotices] AS [s]
        WHERE [s].[CampaignId] = @campaignId0 AND [s].[UnitId] = @unit0 AND [s].[State] IN ('issued', 'received')
    ) AS [s0])
FROM [Units] AS [u]
WHERE [u].[Id] = @unit1;

-- 2 of 2
-- PostgreSQL
-- @campaignId uuid, @unit uuid, @now timestamp with time zone, @soon timestamp with time zone, @files uuid[], @holders uuid[]
SELECT u."Name", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p
        WHERE p."CampaignId" = @campaignId AND p."UnitId" = @unit AND p."Subject" = 'unit' AND p."SortDue" < @now
        LIMIT 1000
    ) AS p0), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p1
        WHERE p1."CampaignId" = @campaignId AND p1."UnitId" = @unit AND p1."Subject" = 'unit' AND p1."SortDue" >= @now AND p1."SortDue" <= @soon
        LIMIT 1000
    ) AS p2), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p3
        WHERE p3."CampaignId" = @campaignId AND p3."UnitId" = @unit AND p3."Subject" = 'unit' AND p3."SortDue" > @soon AND p3."SortDue" < TIMESTAMPTZ '9999-12-31T00:00:00Z'
        LIMIT 1000
    ) AS p4), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "Problems" AS p5
        WHERE p5."CampaignId" = @campaignId AND p5."UnitId" = @unit AND p5."Subject" = 'unit' AND p5."State" = 'closed'
        LIMIT 1000
    ) AS p6), (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "SupervisionNotices" AS s
        WHERE (s."UnitId" = ANY (@files) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d
            WHERE d."CaseId" = s."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND s."CampaignId" = @campaignId AND s."UnitId" = @unit AND s."State" IN ('issued', 'received')
        LIMIT 1000
    ) AS s0)
FROM "Units" AS u
WHERE u."Id" = @unit
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16), @unit varbinary(16), @now datetime2(3), @soon datetime2(3), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @campaignId0 varbinary(16), @unit0 varbinary(16), @unit1 varbinary(16);
SELECT TOP(2) [u].[Name], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p]
        WHERE [p].[CampaignId] = @campaignId AND [p].[UnitId] = @unit AND [p].[Subject] = 'unit' AND [p].[SortDue] < @now
    ) AS [p0]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p1]
        WHERE [p1].[CampaignId] = @campaignId AND [p1].[UnitId] = @unit AND [p1].[Subject] = 'unit' AND [p1].[SortDue] >= @now AND [p1].[SortDue] <= @soon
    ) AS [p2]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p3]
        WHERE [p3].[CampaignId] = @campaignId AND [p3].[UnitId] = @unit AND [p3].[Subject] = 'unit' AND [p3].[SortDue] > @soon AND [p3].[SortDue] < '9999-12-31T00:00:00.000Z'
    ) AS [p4]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [Problems] AS [p5]
        WHERE [p5].[CampaignId] = @campaignId AND [p5].[UnitId] = @unit AND [p5].[Subject] = 'unit' AND [p5].[State] = 'closed'
    ) AS [p6]), (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [SupervisionNotices] AS [s]
        WHERE ([s].[UnitId] IN (@files1, @files2) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [s].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) AND [s].[CampaignId] = @campaignId0 AND [s].[UnitId] = @unit0 AND [s].[State] IN ('issued', 'received')
    ) AS [s0])
FROM [Units] AS [u]
WHERE [u].[Id] = @unit1;
