-- Resolutions.ResolutionReader.CaseAsync

-- 1 of 4
-- PostgreSQL
-- @holders uuid[], @files uuid[], @id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE (r."OwnerPostId" = ANY (@holders) OR r."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND r."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @holders1 varbinary(16), @holders2 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @id varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE ([r].[OwnerPostId] IN (@holders1, @holders2) OR [r].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders3, @holders4))) AND [r].[Id] = @id;

-- 2 of 4
-- PostgreSQL
-- @id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE r."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE [r].[Id] = @id;

-- 3 of 4
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @holders uuid[], @files uuid[], @id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE ((r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From2 AND r."UnitPath" < @range_To3) OR (r."UnitPath" >= @range_From4 AND r."UnitPath" < @range_To5) OR r."OwnerPostId" = ANY (@holders) OR r."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND r."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @holders1 varbinary(16), @holders2 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @id varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE (([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From2 AND [r].[UnitPath] < @range_To3) OR ([r].[UnitPath] >= @range_From4 AND [r].[UnitPath] < @range_To5) OR [r].[OwnerPostId] IN (@holders1, @holders2) OR [r].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders3, @holders4))) AND [r].[Id] = @id;

-- 4 of 4
-- PostgreSQL
-- @range_From character varying(60), @range_To character varying(60), @range_From2 character varying(60), @range_To3 character varying(60), @range_From4 character varying(60), @range_To5 character varying(60), @range_From6 character varying(60), @range_To7 character varying(60), @range_From8 character varying(60), @range_To9 character varying(60), @holders uuid[], @files uuid[], @id uuid
SELECT r."Id", r."CampaignId", r."ConfirmedAt", r."DueOn", r."FilerCode", r."MeetingId", r."Order", r."OwnerPostId", r."Report", r."ReportedAt", r."ReportedByName", r."ReportedByPersonId", r."ReturnReason", r."State", r."Text", r."UnitId", r."UnitPath", r."Version"
FROM "Resolutions" AS r
WHERE ((r."UnitPath" >= @range_From AND r."UnitPath" < @range_To) OR (r."UnitPath" >= @range_From2 AND r."UnitPath" < @range_To3) OR (r."UnitPath" >= @range_From4 AND r."UnitPath" < @range_To5) OR (r."UnitPath" >= @range_From6 AND r."UnitPath" < @range_To7) OR (r."UnitPath" >= @range_From8 AND r."UnitPath" < @range_To9) OR r."OwnerPostId" = ANY (@holders) OR r."UnitId" = ANY (@files) OR EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."CaseId" = r."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@holders))) AND r."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @range_From varchar(60), @range_To varchar(60), @range_From2 varchar(60), @range_To3 varchar(60), @range_From4 varchar(60), @range_To5 varchar(60), @range_From6 varchar(60), @range_To7 varchar(60), @range_From8 varchar(60), @range_To9 varchar(60), @holders1 varbinary(16), @holders2 varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @holders3 varbinary(16), @holders4 varbinary(16), @id varbinary(16);
SELECT TOP(2) [r].[Id], [r].[CampaignId], [r].[ConfirmedAt], [r].[DueOn], [r].[FilerCode], [r].[MeetingId], [r].[Order], [r].[OwnerPostId], [r].[Report], [r].[ReportedAt], [r].[ReportedByName], [r].[ReportedByPersonId], [r].[ReturnReason], [r].[RowNumber], [r].[State], [r].[Text], [r].[UnitId], [r].[UnitPath], [r].[Version]
FROM [Resolutions] AS [r]
WHERE (([r].[UnitPath] >= @range_From AND [r].[UnitPath] < @range_To) OR ([r].[UnitPath] >= @range_From2 AND [r].[UnitPath] < @range_To3) OR ([r].[UnitPath] >= @range_From4 AND [r].[UnitPath] < @range_To5) OR ([r].[UnitPath] >= @range_From6 AND [r].[UnitPath] < @range_To7) OR ([r].[UnitPath] >= @range_From8 AND [r].[UnitPath] < @range_To9) OR [r].[OwnerPostId] IN (@holders1, @holders2) OR [r].[UnitId] IN (@files1, @files2) OR EXISTS (
    SELECT 1
    FROM [Deadlines] AS [d]
    WHERE [d].[CaseId] = [r].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@holders3, @holders4))) AND [r].[Id] = @id;
