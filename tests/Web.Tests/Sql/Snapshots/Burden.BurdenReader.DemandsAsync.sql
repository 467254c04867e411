-- Burden.BurdenReader.DemandsAsync

-- 1 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone
SELECT c."UnitId", c."CampaignId", c."IssuedAt"
FROM "Conclusions" AS c
WHERE c."IssuedAt" >= @start AND c."IssuedAt" < @end;
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3);
SELECT [c].[UnitId], [c].[CampaignId], [c].[IssuedAt]
FROM [Conclusions] AS [c]
WHERE [c].[IssuedAt] >= @start AND [c].[IssuedAt] < @end;

-- 2 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone
SELECT d."UnitId", d."CampaignId", d."DeliverableCode", d."OpenedAt", count(*)::int
FROM "Deadlines" AS d
WHERE d."Kind" = 'deliverable' AND d."OpenedAt" >= @start AND d."OpenedAt" < @end
GROUP BY d."UnitId", d."CampaignId", d."DeliverableCode", d."OpenedAt";
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3);
SELECT [d].[UnitId], [d].[CampaignId], [d].[DeliverableCode], [d].[OpenedAt], COUNT(*)
FROM [Deadlines] AS [d]
WHERE [d].[Kind] = 'deliverable' AND [d].[OpenedAt] >= @start AND [d].[OpenedAt] < @end
GROUP BY [d].[UnitId], [d].[CampaignId], [d].[DeliverableCode], [d].[OpenedAt];

-- 3 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone
SELECT s."UnitId", s."CampaignId", s."Kind", s."IssuedAt"
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND s."IssuedAt" >= @start AND s."IssuedAt" < @end;
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3);
SELECT [s].[UnitId], [s].[CampaignId], [s].[Kind], [s].[IssuedAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND [s].[IssuedAt] >= @start AND [s].[IssuedAt] < @end;

-- 4 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone, @unit uuid
SELECT c."UnitId", c."CampaignId", c."IssuedAt"
FROM "Conclusions" AS c
WHERE c."IssuedAt" >= @start AND c."IssuedAt" < @end AND c."UnitId" = @unit;
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3), @unit varbinary(16);
SELECT [c].[UnitId], [c].[CampaignId], [c].[IssuedAt]
FROM [Conclusions] AS [c]
WHERE [c].[IssuedAt] >= @start AND [c].[IssuedAt] < @end AND [c].[UnitId] = @unit;

-- 5 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone, @unit uuid
SELECT d."UnitId", d."CampaignId", d."DeliverableCode", d."OpenedAt", count(*)::int
FROM "Deadlines" AS d
WHERE d."Kind" = 'deliverable' AND d."OpenedAt" >= @start AND d."OpenedAt" < @end AND d."UnitId" = @unit
GROUP BY d."UnitId", d."CampaignId", d."DeliverableCode", d."OpenedAt";
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3), @unit varbinary(16);
SELECT [d].[UnitId], [d].[CampaignId], [d].[DeliverableCode], [d].[OpenedAt], COUNT(*)
FROM [Deadlines] AS [d]
WHERE [d].[Kind] = 'deliverable' AND [d].[OpenedAt] >= @start AND [d].[OpenedAt] < @end AND [d].[UnitId] = @unit
GROUP BY [d].[UnitId], [d].[CampaignId], [d].[DeliverableCode], [d].[OpenedAt];

-- 6 of 6
-- PostgreSQL
-- @start timestamp with time zone, @end timestamp with time zone, @unit uuid
SELECT s."UnitId", s."CampaignId", s."Kind", s."IssuedAt"
FROM "SupervisionNotices" AS s
WHERE s."State" <> 'withdrawn' AND s."IssuedAt" >= @start AND s."IssuedAt" < @end AND s."UnitId" = @unit;
-- SQL Server
DECLARE @start datetime2(3), @end datetime2(3), @unit varbinary(16);
SELECT [s].[UnitId], [s].[CampaignId], [s].[Kind], [s].[IssuedAt]
FROM [SupervisionNotices] AS [s]
WHERE [s].[State] <> 'withdrawn' AND [s].[IssuedAt] >= @start AND [s].[IssuedAt] < @end AND [s].[UnitId] = @unit;
