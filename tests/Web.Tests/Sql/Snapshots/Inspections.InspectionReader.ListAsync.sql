-- Inspections.InspectionReader.ListAsync

-- 1 of 3
-- PostgreSQL
-- @campaign uuid, @p integer
SELECT i."Id", i."Number", i."Title", i."Method", i."From", i."To", i."State", (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i0
    WHERE i."Id" = i0."InspectionId"), (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i1
    WHERE i."Id" = i1."InspectionId" AND i1."ConcludedAt" IS NOT NULL), (
    SELECT count(*)::int
    FROM "Findings" AS f
    WHERE i."Id" = f."InspectionId" AND f."State" <> 'removed'), (
    SELECT count(*)::int
    FROM "Findings" AS f0
    WHERE i."Id" = f0."InspectionId" AND f0."State" = 'raised')
FROM "Inspections" AS i
WHERE i."CampaignId" = @campaign
ORDER BY i."From" DESC, i."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @campaign varbinary(16);
SELECT TOP(@p) [i].[Id], [i].[Number], [i].[Title], [i].[Method], [i].[From], [i].[To], [i].[State], (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i0]
    WHERE [i].[Id] = [i0].[InspectionId]), (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i1]
    WHERE [i].[Id] = [i1].[InspectionId] AND [i1].[ConcludedAt] IS NOT NULL), (
    SELECT COUNT(*)
    FROM [Findings] AS [f]
    WHERE [i].[Id] = [f].[InspectionId] AND [f].[State] <> 'removed'), (
    SELECT COUNT(*)
    FROM [Findings] AS [f0]
    WHERE [i].[Id] = [f0].[InspectionId] AND [f0].[State] = 'raised')
FROM [Inspections] AS [i]
WHERE [i].[CampaignId] = @campaign
ORDER BY [i].[From] DESC, [i].[Id] DESC;

-- 2 of 3
-- PostgreSQL
-- @holders uuid[], @me uuid, @campaign uuid, @day date, @_8__locals1_cursor_Id uuid, @p integer
SELECT i."Id", i."Number", i."Title", i."Method", i."From", i."To", i."State", (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i1
    WHERE i."Id" = i1."InspectionId"), (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i2
    WHERE i."Id" = i2."InspectionId" AND i2."ConcludedAt" IS NOT NULL), (
    SELECT count(*)::int
    FROM "Findings" AS f
    WHERE i."Id" = f."InspectionId" AND f."State" <> 'removed'), (
    SELECT count(*)::int
    FROM "Findings" AS f0
    WHERE i."Id" = f0."InspectionId" AND f0."State" = 'raised')
FROM "Inspections" AS i
WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
    SELECT 1
    FROM "Inspectors" AS i0
    WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me)) AND i."CampaignId" = @campaign AND i."From" <= @day AND (i."From" < @day OR i."Id" < @_8__locals1_cursor_Id)
ORDER BY i."From" DESC, i."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @campaign varbinary(16), @day date, @_8__locals1_cursor_Id varbinary(16);
SELECT TOP(@p) [i].[Id], [i].[Number], [i].[Title], [i].[Method], [i].[From], [i].[To], [i].[State], (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i1]
    WHERE [i].[Id] = [i1].[InspectionId]), (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i2]
    WHERE [i].[Id] = [i2].[InspectionId] AND [i2].[ConcludedAt] IS NOT NULL), (
    SELECT COUNT(*)
    FROM [Findings] AS [f]
    WHERE [i].[Id] = [f].[InspectionId] AND [f].[State] <> 'removed'), (
    SELECT COUNT(*)
    FROM [Findings] AS [f0]
    WHERE [i].[Id] = [f0].[InspectionId] AND [f0].[State] = 'raised')
FROM [Inspections] AS [i]
WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
    SELECT 1
    FROM [Inspectors] AS [i0]
    WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me)) AND [i].[CampaignId] = @campaign AND [i].[From] <= @day AND ([i].[From] < @day OR [i].[Id] < @_8__locals1_cursor_Id)
ORDER BY [i].[From] DESC, [i].[Id] DESC;

-- 3 of 3
-- PostgreSQL
-- @holders uuid[], @me uuid, @campaign uuid, @p integer
SELECT i."Id", i."Number", i."Title", i."Method", i."From", i."To", i."State", (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i1
    WHERE i."Id" = i1."InspectionId"), (
    SELECT count(*)::int
    FROM "InspectedUnits" AS i2
    WHERE i."Id" = i2."InspectionId" AND i2."ConcludedAt" IS NOT NULL), (
    SELECT count(*)::int
    FROM "Findings" AS f
    WHERE i."Id" = f."InspectionId" AND f."State" <> 'removed'), (
    SELECT count(*)::int
    FROM "Findings" AS f0
    WHERE i."Id" = f0."InspectionId" AND f0."State" = 'raised')
FROM "Inspections" AS i
WHERE (i."UnitId" = ANY (@holders) OR EXISTS (
    SELECT 1
    FROM "Inspectors" AS i0
    WHERE i."Id" = i0."InspectionId" AND i0."PersonId" = @me)) AND i."CampaignId" = @campaign
ORDER BY i."From" DESC, i."Id" DESC
LIMIT @p;
-- SQL Server
DECLARE @p int, @holders1 varbinary(16), @holders2 varbinary(16), @me varbinary(16), @campaign varbinary(16);
SELECT TOP(@p) [i].[Id], [i].[Number], [i].[Title], [i].[Method], [i].[From], [i].[To], [i].[State], (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i1]
    WHERE [i].[Id] = [i1].[InspectionId]), (
    SELECT COUNT(*)
    FROM [InspectedUnits] AS [i2]
    WHERE [i].[Id] = [i2].[InspectionId] AND [i2].[ConcludedAt] IS NOT NULL), (
    SELECT COUNT(*)
    FROM [Findings] AS [f]
    WHERE [i].[Id] = [f].[InspectionId] AND [f].[State] <> 'removed'), (
    SELECT COUNT(*)
    FROM [Findings] AS [f0]
    WHERE [i].[Id] = [f0].[InspectionId] AND [f0].[State] = 'raised')
FROM [Inspections] AS [i]
WHERE ([i].[UnitId] IN (@holders1, @holders2) OR EXISTS (
    SELECT 1
    FROM [Inspectors] AS [i0]
    WHERE [i].[Id] = [i0].[InspectionId] AND [i0].[PersonId] = @me)) AND [i].[CampaignId] = @campaign
ORDER BY [i].[From] DESC, [i].[Id] DESC;
