-- RectificationPlans.PlanIndexReader.ReadAsync

-- 1 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @campaign_Id uuid, @me6 uuid, @writes uuid[], @unit uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r
        WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d
            WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL) OR (r."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me6 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
        LIMIT 1000
    ) AS r1) AS "Mine", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r2
        WHERE (r2."PersonId" = @me OR (r2."PersonId" IS NULL AND r2."UnitId" = ANY (@files)) OR (r2."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = r2."Id" AND d0."IsOpen" AND d0."OwnerId" = ANY (@holders))) OR (r2."PersonId" IS NULL AND r2."FirstSubmittedAt" IS NOT NULL) OR (r2."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r3
            WHERE r3."ListId" = r2."ListId" AND r3."HolderId" = ANY (@holders)))) AND r2."CampaignId" = @campaign_Id AND r2."UnitId" = @unit
        LIMIT 1000
    ) AS r4) AS "Unit", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r5
        WHERE (r5."PersonId" = @me OR (r5."PersonId" IS NULL AND r5."UnitId" = ANY (@files)) OR (r5."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r5."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) OR (r5."PersonId" IS NULL AND r5."FirstSubmittedAt" IS NOT NULL) OR (r5."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r6
            WHERE r6."ListId" = r5."ListId" AND r6."HolderId" = ANY (@holders)))) AND r5."CampaignId" = @campaign_Id
        LIMIT 1000
    ) AS r7) AS "All"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me6 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16), @unit varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r]
        WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me6 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ) AS [r1]) AS [Mine], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r2]
        WHERE ([r2].[PersonId] = @me OR ([r2].[PersonId] IS NULL AND [r2].[UnitId] IN (@files1, @files2)) OR ([r2].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [r2].[Id] AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@holders1, @holders2))) OR ([r2].[PersonId] IS NULL AND [r2].[FirstSubmittedAt] IS NOT NULL) OR ([r2].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r3]
            WHERE [r3].[ListId] = [r2].[ListId] AND [r3].[HolderId] IN (@holders3, @holders4)))) AND [r2].[CampaignId] = @campaign_Id AND [r2].[UnitId] = @unit
    ) AS [r4]) AS [Unit], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r5]
        WHERE ([r5].[PersonId] = @me OR ([r5].[PersonId] IS NULL AND [r5].[UnitId] IN (@files1, @files2)) OR ([r5].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r5].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) OR ([r5].[PersonId] IS NULL AND [r5].[FirstSubmittedAt] IS NOT NULL) OR ([r5].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r6]
            WHERE [r6].[ListId] = [r5].[ListId] AND [r6].[HolderId] IN (@holders3, @holders4)))) AND [r5].[CampaignId] = @campaign_Id
    ) AS [r7]) AS [All]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 2 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @delegated uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @campaign_Id uuid, @me18 uuid, @writes uuid[], @unit uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r
        WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d
            WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = r."Id" AND d0."Kind" = 'sign-off-step' AND d0."IsOpen" AND d0."OwnerId" = ANY (@delegated)) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From8 AND r."UnitPath" < @range_To9) OR (r."UnitPath" >= @range_From10 AND r."UnitPath" < @range_To11) OR (r."UnitPath" >= @range_From12 AND r."UnitPath" < @range_To13) OR (r."UnitPath" >= @range_From14 AND r."UnitPath" < @range_To15))) OR (r."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me18 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
        LIMIT 1000
    ) AS r1) AS "Mine", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r2
        WHERE (r2."PersonId" = @me OR (r2."PersonId" IS NULL AND r2."UnitId" = ANY (@files)) OR (r2."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r2."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d2
            WHERE d2."CaseId" = r2."Id" AND d2."Kind" = 'sign-off-step' AND d2."IsOpen" AND d2."OwnerId" = ANY (@delegated)) OR (r2."PersonId" IS NULL AND r2."FirstSubmittedAt" IS NOT NULL AND (r2."UnitPath" = ANY (@units) OR (r2."UnitPath" >= @range_From AND r2."UnitPath" < @range_To) OR (r2."UnitPath" >= @range_From8 AND r2."UnitPath" < @range_To9) OR (r2."UnitPath" >= @range_From10 AND r2."UnitPath" < @range_To11) OR (r2."UnitPath" >= @range_From12 AND r2."UnitPath" < @range_To13) OR (r2."UnitPath" >= @range_From14 AND r2."UnitPath" < @range_To15))) OR (r2."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r3
            WHERE r3."ListId" = r2."ListId" AND r3."HolderId" = ANY (@holders)))) AND r2."CampaignId" = @campaign_Id AND r2."UnitId" = @unit
        LIMIT 1000
    ) AS r4) AS "Unit", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r5
        WHERE (r5."PersonId" = @me OR (r5."PersonId" IS NULL AND r5."UnitId" = ANY (@files)) OR (r5."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d3
            WHERE d3."CaseId" = r5."Id" AND d3."IsOpen" AND d3."OwnerId" = ANY (@holders))) OR EXISTS (
            SELECT 1
            FROM "Deadlines" AS d4
            WHERE d4."CaseId" = r5."Id" AND d4."Kind" = 'sign-off-step' AND d4."IsOpen" AND d4."OwnerId" = ANY (@delegated)) OR (r5."PersonId" IS NULL AND r5."FirstSubmittedAt" IS NOT NULL AND (r5."UnitPath" = ANY (@units) OR (r5."UnitPath" >= @range_From AND r5."UnitPath" < @range_To) OR (r5."UnitPath" >= @range_From8 AND r5."UnitPath" < @range_To9) OR (r5."UnitPath" >= @range_From10 AND r5."UnitPath" < @range_To11) OR (r5."UnitPath" >= @range_From12 AND r5."UnitPath" < @range_To13) OR (r5."UnitPath" >= @range_From14 AND r5."UnitPath" < @range_To15))) OR (r5."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r6
            WHERE r6."ListId" = r5."ListId" AND r6."HolderId" = ANY (@holders)))) AND r5."CampaignId" = @campaign_Id
        LIMIT 1000
    ) AS r7) AS "All"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @delegated1 varbinary(16), @delegated2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me18 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16), @unit varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r]
        WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [r].[Id] AND [d0].[Kind] = 'sign-off-step' AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@delegated1, @delegated2)) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From8 AND [r].[UnitPath] < @range_To9) OR ([r].[UnitPath] >= @range_From10 AND [r].[UnitPath] < @range_To11) OR ([r].[UnitPath] >= @range_From12 AND [r].[UnitPath] < @range_To13) OR ([r].[UnitPath] >= @range_From14 AND [r].[UnitPath] < @range_To15))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me18 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ) AS [r1]) AS [Mine], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r2]
        WHERE ([r2].[PersonId] = @me OR ([r2].[PersonId] IS NULL AND [r2].[UnitId] IN (@files1, @files2)) OR ([r2].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r2].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d2]
            WHERE [d2].[CaseId] = [r2].[Id] AND [d2].[Kind] = 'sign-off-step' AND [d2].[IsOpen] = CAST(1 AS bit) AND [d2].[OwnerId] IN (@delegated1, @delegated2)) OR ([r2].[PersonId] IS NULL AND [r2].[FirstSubmittedAt] IS NOT NULL AND ([r2].[UnitPath] IN (@units1, @units2) OR ([r2].[UnitPath] >= @range_From AND [r2].[UnitPath] < @range_To) OR ([r2].[UnitPath] >= @range_From8 AND [r2].[UnitPath] < @range_To9) OR ([r2].[UnitPath] >= @range_From10 AND [r2].[UnitPath] < @range_To11) OR ([r2].[UnitPath] >= @range_From12 AND [r2].[UnitPath] < @range_To13) OR ([r2].[UnitPath] >= @range_From14 AND [r2].[UnitPath] < @range_To15))) OR ([r2].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r3]
            WHERE [r3].[ListId] = [r2].[ListId] AND [r3].[HolderId] IN (@holders3, @holders4)))) AND [r2].[CampaignId] = @campaign_Id AND [r2].[UnitId] = @unit
    ) AS [r4]) AS [Unit], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r5]
        WHERE ([r5].[PersonId] = @me OR ([r5].[PersonId] IS NULL AND [r5].[UnitId] IN (@files1, @files2)) OR ([r5].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d3]
            WHERE [d3].[CaseId] = [r5].[Id] AND [d3].[IsOpen] = CAST(1 AS bit) AND [d3].[OwnerId] IN (@holders1, @holders2))) OR EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d4]
            WHERE [d4].[CaseId] = [r5].[Id] AND [d4].[Kind] = 'sign-off-step' AND [d4].[IsOpen] = CAST(1 AS bit) AND [d4].[OwnerId] IN (@delegated1, @delegated2)) OR ([r5].[PersonId] IS NULL AND [r5].[FirstSubmittedAt] IS NOT NULL AND ([r5].[UnitPath] IN (@units1, @units2) OR ([r5].[UnitPath] >= @range_From AND [r5].[UnitPath] < @range_To) OR ([r5].[UnitPath] >= @range_From8 AND [r5].[UnitPath] < @range_To9) OR ([r5].[UnitPath] >= @range_From10 AND [r5].[UnitPath] < @range_To11) OR ([r5].[UnitPath] >= @range_From12 AND [r5].[UnitPath] < @range_To13) OR ([r5].[UnitPath] >= @range_From14 AND [r5].[UnitPath] < @range_To15))) OR ([r5].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r6]
            WHERE [r6].[ListId] = [r5].[ListId] AND [r6].[HolderId] IN (@holders3, @holders4)))) AND [r5].[CampaignId] = @campaign_Id
    ) AS [r7]) AS [All]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 3 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @campaign_Id uuid, @me7 uuid, @writes uuid[], @unit uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r
        WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d
            WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND r."UnitPath" = ANY (@units)) OR (r."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me7 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
        LIMIT 1000
    ) AS r1) AS "Mine", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r2
        WHERE (r2."PersonId" = @me OR (r2."PersonId" IS NULL AND r2."UnitId" = ANY (@files)) OR (r2."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = r2."Id" AND d0."IsOpen" AND d0."OwnerId" = ANY (@holders))) OR (r2."PersonId" IS NULL AND r2."FirstSubmittedAt" IS NOT NULL AND r2."UnitPath" = ANY (@units)) OR (r2."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r3
            WHERE r3."ListId" = r2."ListId" AND r3."HolderId" = ANY (@holders)))) AND r2."CampaignId" = @campaign_Id AND r2."UnitId" = @unit
        LIMIT 1000
    ) AS r4) AS "Unit", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r5
        WHERE (r5."PersonId" = @me OR (r5."PersonId" IS NULL AND r5."UnitId" = ANY (@files)) OR (r5."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r5."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) OR (r5."PersonId" IS NULL AND r5."FirstSubmittedAt" IS NOT NULL AND r5."UnitPath" = ANY (@units)) OR (r5."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r6
            WHERE r6."ListId" = r5."ListId" AND r6."HolderId" = ANY (@holders)))) AND r5."CampaignId" = @campaign_Id
        LIMIT 1000
    ) AS r7) AS "All"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me7 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16), @unit varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r]
        WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND [r].[UnitPath] IN (@units1, @units2)) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me7 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ) AS [r1]) AS [Mine], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r2]
        WHERE ([r2].[PersonId] = @me OR ([r2].[PersonId] IS NULL AND [r2].[UnitId] IN (@files1, @files2)) OR ([r2].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [r2].[Id] AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@holders1, @holders2))) OR ([r2].[PersonId] IS NULL AND [r2].[FirstSubmittedAt] IS NOT NULL AND [r2].[UnitPath] IN (@units1, @units2)) OR ([r2].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r3]
            WHERE [r3].[ListId] = [r2].[ListId] AND [r3].[HolderId] IN (@holders3, @holders4)))) AND [r2].[CampaignId] = @campaign_Id AND [r2].[UnitId] = @unit
    ) AS [r4]) AS [Unit], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r5]
        WHERE ([r5].[PersonId] = @me OR ([r5].[PersonId] IS NULL AND [r5].[UnitId] IN (@files1, @files2)) OR ([r5].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r5].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) OR ([r5].[PersonId] IS NULL AND [r5].[FirstSubmittedAt] IS NOT NULL AND [r5].[UnitPath] IN (@units1, @units2)) OR ([r5].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r6]
            WHERE [r6].[ListId] = [r5].[ListId] AND [r6].[HolderId] IN (@holders3, @holders4)))) AND [r5].[CampaignId] = @campaign_Id
    ) AS [r7]) AS [All]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 4 of 4
-- PostgreSQL
-- @me uuid, @files uuid[], @holders uuid[], @units character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From7 character varying(60), @range_To8 character varying(60), @range_From9 character varying(60), @range_To10 character varying(60), @campaign_Id uuid, @me13 uuid, @writes uuid[], @unit uuid
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r
        WHERE (r."PersonId" = @me OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@files)) OR (r."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d
            WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) OR (r."PersonId" IS NULL AND r."FirstSubmittedAt" IS NOT NULL AND (r."UnitPath" = ANY (@units) OR (r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From7 AND r."UnitPath" < @range_To8) OR (r."UnitPath" >= @range_From9 AND r."UnitPath" < @range_To10))) OR (r."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = r."ListId" AND r0."HolderId" = ANY (@holders)))) AND r."CampaignId" = @campaign_Id AND (r."PersonId" = @me13 OR (r."PersonId" IS NULL AND r."UnitId" = ANY (@writes)))
        LIMIT 1000
    ) AS r1) AS "Mine", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r2
        WHERE (r2."PersonId" = @me OR (r2."PersonId" IS NULL AND r2."UnitId" = ANY (@files)) OR (r2."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d0
            WHERE d0."CaseId" = r2."Id" AND d0."IsOpen" AND d0."OwnerId" = ANY (@holders))) OR (r2."PersonId" IS NULL AND r2."FirstSubmittedAt" IS NOT NULL AND (r2."UnitPath" = ANY (@units) OR (r2."UnitPath" >= @range_From AND r2."UnitPath" < @range_To) OR (r2."UnitPath" >= @range_From7 AND r2."UnitPath" < @range_To8) OR (r2."UnitPath" >= @range_From9 AND r2."UnitPath" < @range_To10))) OR (r2."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r3
            WHERE r3."ListId" = r2."ListId" AND r3."HolderId" = ANY (@holders)))) AND r2."CampaignId" = @campaign_Id AND r2."UnitId" = @unit
        LIMIT 1000
    ) AS r4) AS "Unit", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM "RectificationPlans" AS r5
        WHERE (r5."PersonId" = @me OR (r5."PersonId" IS NULL AND r5."UnitId" = ANY (@files)) OR (r5."PersonId" IS NULL AND EXISTS (
            SELECT 1
            FROM "Deadlines" AS d1
            WHERE d1."CaseId" = r5."Id" AND d1."IsOpen" AND d1."OwnerId" = ANY (@holders))) OR (r5."PersonId" IS NULL AND r5."FirstSubmittedAt" IS NOT NULL AND (r5."UnitPath" = ANY (@units) OR (r5."UnitPath" >= @range_From AND r5."UnitPath" < @range_To) OR (r5."UnitPath" >= @range_From7 AND r5."UnitPath" < @range_To8) OR (r5."UnitPath" >= @range_From9 AND r5."UnitPath" < @range_To10))) OR (r5."PersonId" IS NOT NULL AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r6
            WHERE r6."ListId" = r5."ListId" AND r6."HolderId" = ANY (@holders)))) AND r5."CampaignId" = @campaign_Id
        LIMIT 1000
    ) AS r7) AS "All"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @me varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From7 varchar(60), @range_To8 varchar(60), @range_From9 varchar(60), @range_To10 varchar(60), @holders3 varbinary(16), @holders4 varbinary(16), @campaign_Id varbinary(16), @me13 varbinary(16), @writes1 varbinary(16), @writes2 varbinary(16), @unit varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r]
        WHERE ([r].[PersonId] = @me OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@files1, @files2)) OR ([r].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d]
            WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders1, @holders2))) OR ([r].[PersonId] IS NULL AND [r].[FirstSubmittedAt] IS NOT NULL AND ([r].[UnitPath] IN (@units1, @units2) OR ([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From7 AND [r].[UnitPath] < @range_To8) OR ([r].[UnitPath] >= @range_From9 AND [r].[UnitPath] < @range_To10))) OR ([r].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [r].[ListId] AND [r0].[HolderId] IN (@holders3, @holders4)))) AND [r].[CampaignId] = @campaign_Id AND ([r].[PersonId] = @me13 OR ([r].[PersonId] IS NULL AND [r].[UnitId] IN (@writes1, @writes2)))
    ) AS [r1]) AS [Mine], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r2]
        WHERE ([r2].[PersonId] = @me OR ([r2].[PersonId] IS NULL AND [r2].[UnitId] IN (@files1, @files2)) OR ([r2].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d0]
            WHERE [d0].[CaseId] = [r2].[Id] AND [d0].[IsOpen] = CAST(1 AS bit) AND [d0].[OwnerId] IN (@holders1, @holders2))) OR ([r2].[PersonId] IS NULL AND [r2].[FirstSubmittedAt] IS NOT NULL AND ([r2].[UnitPath] IN (@units1, @units2) OR ([r2].[UnitPath] >= @range_From AND [r2].[UnitPath] < @range_To) OR ([r2].[UnitPath] >= @range_From7 AND [r2].[UnitPath] < @range_To8) OR ([r2].[UnitPath] >= @range_From9 AND [r2].[UnitPath] < @range_To10))) OR ([r2].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r3]
            WHERE [r3].[ListId] = [r2].[ListId] AND [r3].[HolderId] IN (@holders3, @holders4)))) AND [r2].[CampaignId] = @campaign_Id AND [r2].[UnitId] = @unit
    ) AS [r4]) AS [Unit], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM [RectificationPlans] AS [r5]
        WHERE ([r5].[PersonId] = @me OR ([r5].[PersonId] IS NULL AND [r5].[UnitId] IN (@files1, @files2)) OR ([r5].[PersonId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Deadlines] AS [d1]
            WHERE [d1].[CaseId] = [r5].[Id] AND [d1].[IsOpen] = CAST(1 AS bit) AND [d1].[OwnerId] IN (@holders1, @holders2))) OR ([r5].[PersonId] IS NULL AND [r5].[FirstSubmittedAt] IS NOT NULL AND ([r5].[UnitPath] IN (@units1, @units2) OR ([r5].[UnitPath] >= @range_From AND [r5].[UnitPath] < @range_To) OR ([r5].[UnitPath] >= @range_From7 AND [r5].[UnitPath] < @range_To8) OR ([r5].[UnitPath] >= @range_From9 AND [r5].[UnitPath] < @range_To10))) OR ([r5].[PersonId] IS NOT NULL AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r6]
            WHERE [r6].[ListId] = [r5].[ListId] AND [r6].[HolderId] IN (@holders3, @holders4)))) AND [r5].[CampaignId] = @campaign_Id
    ) AS [r7]) AS [All]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;
